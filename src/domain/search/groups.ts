/** Groups of phrases as lines of text: shorter than lists in JSON. */
export const linesOf = (groups: readonly (readonly string[])[]): string =>
  groups.map((group) => group.join('|')).join('\n');

/** The groups again. */
export const groupsIn = (lines: string): string[][] =>
  lines === '' ? [] : lines.split('\n').map((line) => line.split('|'));
