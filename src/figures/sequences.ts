/** Pictures that show one movement step by step: the same person, the same size. */
export const SEQUENCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pelvic-tilt', ['pelvic-tilt-1', 'pelvic-tilt-2']],
  ['sit-to-stand', ['sit-to-stand-1', 'sit-to-stand-2', 'sit-to-stand-3']],
  ['log-roll', ['log-roll-1', 'log-roll-2', 'log-roll-3']],
  ['car', ['car-1', 'car-2', 'car-3']],
  ['fall', ['fall-1', 'fall-2', 'fall-3', 'fall-4']],
  ['gait', ['gait-1', 'gait-2', 'gait-3']],
]);
