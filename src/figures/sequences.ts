/** Pictures that show one movement step by step: the same person, the same size. */
export const SEQUENCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pelvic-tilt', ['pelvic-tilt-1', 'pelvic-tilt-2']],
]);
