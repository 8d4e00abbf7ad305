import { optimize } from 'svgo';
import { take } from '../domain/library.ts';
import { SCENES } from '../figures/index.ts';
import { keptText, keyOf } from '../kept.ts';
import { figureSvg, type FigureOptions } from '../figures/svg.ts';

const CODE = ['src/pictures/figure-markup.ts'];

/** Pictures that were drawn already, by id and options: drawing and shrinking one takes a moment. */
const drawn = new Map<string, string>();

/** A picture as SVG, shrunk. Layers and the role that names it stay. */
export function figureMarkup(id: string, options: FigureOptions = {}): string {
  const key = JSON.stringify([id, options]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = figureSvg(take(SCENES, id), options);
  const shrunk = keptText('figure', keyOf(CODE, [svg]), () => shrink(svg));
  drawn.set(key, shrunk);
  return shrunk;
}

function shrink(svg: string): string {
  return optimize(svg, {
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
  }).data;
}
