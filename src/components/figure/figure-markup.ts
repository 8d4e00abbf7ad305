import { optimize } from 'svgo';
import { take } from '../../domain/library.ts';
import { SCENES } from '../../figures/index.ts';
import { figureSvg, type FigureOptions } from '../../figures/svg.ts';

/** Pictures that were drawn already, by id and options: drawing and shrinking one takes a moment. */
const drawn = new Map<string, string>();

/** A picture as SVG, shrunk. Layers and the role that names it stay. */
export function figureMarkup(id: string, options: FigureOptions = {}): string {
  const key = JSON.stringify([id, options]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { data } = optimize(figureSvg(take(SCENES, id), options), {
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            // The order of the layers and what they hide is the drawing.
            mergePaths: false,
            collapseGroups: false,
            convertShapeToPath: false,
            removeHiddenElems: false,
            removeUnknownsAndDefaults: { keepRoleAttr: true, keepAriaAttrs: true },
          },
        },
      },
    ],
  });
  drawn.set(key, data);
  return data;
}
