import { getOrMake } from '../get-or-make.ts';

/** A word as patterns see it. */
export interface Seen {
  /** The stems it may stand for: its own first, then those of each guess. */
  stems: string[];
  /** Whether a phrase may step over it, and no distance counts it. */
  isLight: boolean;
}

interface Phrase {
  name: string;
  stems: readonly string[];
  isTight: boolean;
}

/** Phrases, found by their first word. */
export class Phrases {
  readonly #byFirst = new Map<string | undefined, Phrase[]>();

  /** @param isTight whether its words must stand side by side */
  add(name: string, seen: readonly Seen[], isTight = false): void {
    const stems = seen.map((it) => it.stems[0] ?? '');
    getOrMake(this.#byFirst, stems[0], () => []).push({ name, stems, isTight });
  }

  /** The phrases that start at a place, and at which word each ends. */
  at(seen: readonly Seen[], start: number): { name: string; end: number }[] {
    const has = (at: number, stem: string) => seen[at]?.stems.includes(stem);
    return (seen[start]?.stems ?? [])
      .flatMap((stem) => this.#byFirst.get(stem) ?? [])
      .flatMap(({ name, stems, isTight }) => {
        let end = start;
        for (const stem of stems.slice(1)) {
          end += 1;
          while (!isTight && seen[end]?.isLight && !has(end, stem)) end += 1;
          if (!has(end, stem)) return [];
        }
        return [{ name, end }];
      });
  }
}
