import type { Level, Line } from '../../schema/triage.ts';

/** A page as the small index knows it. Short keys: the file is loaded on first use of the box. */
export interface PageEntry {
  /** Address. */
  url: string;
  title: string;
  /** Number of its topic in `topics`. */
  topic: number;
  /** Name of Pagefind's fragment, so that both rankings speak of the same page. */
  id: string;
  /** 1 for a guide; less for pages that rarely are the answer. */
  weight: number;
  /** Whether the page tells of signs that need a call. */
  warns?: true;
  /** Other names, joined by `|`. */
  names: string;
  /** Headings, coded (`anchors.ts`). */
  headings: string[];
}

/** A sign as the notice shows it: the words of `content/triage/`, nothing else. */
export interface SignNotice {
  id: string;
  level: Level;
  statement: string;
  doNow?: string | undefined;
  /** What makes it more urgent, as sentences. */
  raises: string[];
  /** Who to call and how soon. */
  action: string;
  /** Number of who is called, in `calls`. */
  call: number;
  /** Number of the questions that ask it, in `flows`; the first are the shared ones. */
  flow: number;
}

/** A level of urgency as the notice shows it. */
export interface LevelNotice {
  id: Level;
  name: string;
  /** Its mark, as a path in a box of 24. */
  shape: string;
}

/** Who is called at a level, as the notice shows it. */
export interface CallNotice {
  /** Which number of the reader's country it is; nothing where it stands on the papers. */
  line?: Line | undefined;
  heading: string;
  advice: string[];
  fallback?: string | undefined;
}

/** One danger rule: the sign it stands for, what to look for, and what keeps it silent. */
export interface DangerEntry {
  sign: string;
  when: string[];
  unless?: string[];
}

/** All that search needs before the full text is asked: one file, made by the build. */
export interface SearchData {
  /** Pages in the full-text index. */
  pageCount: number;
  topics: string[];
  pages: PageEntry[];
  /** Words of the site, sorted and front-coded, and how common each is (`vocabulary.ts`). */
  vocabulary: string;
  frequencies: string;
  /** Correct English words that look like words of the site: a Bloom filter in base64. */
  guard: string;
  stopWords: string;
  contextWords: string;
  ownWords: string;
  /** Lines of `means|phrase|phrase|...`: the same, and nearly the same. */
  same: string;
  near: string;
  /** Lines of `list|wording|wording|...`. */
  dangerWords: string;
  danger: DangerEntry[];
  /** The most urgent first. */
  signs: SignNotice[];
  levels: LevelNotice[];
  calls: CallNotice[];
  /** The questions a notice may lead to. */
  flows: { href: string; name: string }[];
  /** The list of every sign. */
  warningPage: string;
  /** The country whose number is shown before the reader chooses. */
  country: string;
}
