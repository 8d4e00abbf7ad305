import { colour, mix, type Colour, type Theme } from '../../figures/theme.ts';

type Row = readonly [name: string, colour: Colour];

/** Fills that the ink borders, and by how much the far side is darker. */
const FILLS = ['skin', 'top', 'shorts', 'shoe', 'towel', 'ice', 'scarf'] as const;
const FAR: Record<string, string> = {
  skin: 'shade-skin',
  top: 'shade-cloth',
  shorts: 'shade-cloth',
};

export const LEAST_CONTRAST = 3;

/** Every fill of a theme that its ink does not stand out from, in words; the paper counts too. */
export function contrastFaults({ name, tokens }: Theme): string[] {
  const ink = colour(tokens, 'ink');
  const pairs: Row[] = [
    ['paper', colour(tokens, 'paper')],
    ...FILLS.flatMap((fill): Row[] => {
      const near = colour(tokens, fill);
      const shade = FAR[fill];
      if (shade === undefined) return [[fill, near]];
      const share = Number.parseFloat(tokens.get(shade) ?? '100') / 100;
      return [
        [fill, near],
        [`far ${fill}`, mix(near, colour(tokens, 'shade'), share)],
      ];
    }),
  ];
  const against = (label: string, first: Colour, rows: readonly Row[]) =>
    rows
      .map(([fill, it]) => ({ fill, ratio: contrast(first, it) }))
      .filter(({ ratio }) => ratio < LEAST_CONTRAST)
      .map(({ fill, ratio }) => `${label} on ${fill} has ${ratio.toFixed(2)} : 1 (${name})`);
  // The sleeve needs no line where it stands out from the skin by itself, as it does on paper.
  const sleeve = colour(tokens, 'sleeve');
  const isSleeveClear =
    Math.max(contrast(ink, sleeve), contrast(colour(tokens, 'skin'), sleeve)) >= LEAST_CONTRAST;
  return [
    ...against('ink', ink, pairs),
    ...(isSleeveClear ? [] : [`neither ink nor skin stands out from the sleeve (${name})`]),
    ...against('arrow', colour(tokens, 'arrow'), [['paper', colour(tokens, 'paper')]]),
    ...against('stripe', colour(tokens, 'stripe'), [['sleeve', colour(tokens, 'sleeve')]]),
    ...against('sign', colour(tokens, 'sign'), [
      ['do', colour(tokens, 'do')],
      ['do-not', colour(tokens, 'do-not')],
    ]),
  ];
}

/** Contrast of two colours: 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
