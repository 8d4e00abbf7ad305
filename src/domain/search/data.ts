import type { Level, Line } from '../../schema/triage.ts';
import type { NumbersByCountry } from '../numbers.ts';

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

/**
 * A sign that a search may speak of: the number of who is called, in `calls`, then numbers of pages,
 * in `pages`: its questions, and the guides that go with it. Its words come in a file of their own.
 */
export type SignEntry = [call: number, ...pages: number[]];

/** Who is called at a level: the name of the level, and the order. */
export interface CallNotice {
  level: Level;
  name: string;
  heading: string;
}

/** What a sign says: the words of `content/triage/`, nothing else. */
export interface SignWords {
  id: string;
  /** Left out of a sign that says what is absent: a search cannot know that. */
  statement?: string;
  doNow?: string | undefined;
  /** What makes it more urgent, as sentences. */
  raises: string[];
  /** Who to call and how soon. */
  action: string;
  /** Number of the questions that ask it, in `flows`; the first are the shared ones. */
  flow: number;
}

/** What else is said about who is called. */
export interface CallWords {
  /** Which number of the reader's country it is; nothing where it stands on the papers. */
  line?: Line | undefined;
  advice: string[];
  fallback?: string | undefined;
}

/** What a notice shows: a file that is loaded when the first one does, and not before. */
export interface NoticeWords {
  /** In the order of `signs` and of `calls`. */
  signs: SignWords[];
  calls: CallWords[];
  /** The mark of each level, as a path in a box of 24. */
  shapes: Partial<Record<Level, string>>;
  /** The questions a notice may lead to. */
  flows: { href: string; name: string }[];
  /** Every line of every country, and the one to start with. */
  numbers: NumbersByCountry;
  country: string;
}

/** The danger words, in few bytes: words parted by spaces, and lines of `wording|wording|...`. */
export interface DangerData {
  /** Words that change nothing: "hit my head" is "hit the head". */
  skip: string;
  /** Words that a phrase may step over, and that no distance counts. */
  light: string;
  /** After these, or before those, a number counts nothing: "week 8", "8 hours". */
  dated: string;
  units: string;
  /** What is read as one word, after that word. */
  means: string;
  /** Phrases that are one thing, parted by `|`. */
  together: string;
  lists: string;
  /** For each sign its patterns, and after `!`, if there are any, those that keep it silent. */
  rules: string;
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
  danger: DangerData;
  /** The most urgent first. */
  signs: SignEntry[];
  calls: CallNotice[];
  /** Address of the words of the notices. */
  words: string;
  /** The list of every sign. */
  warningPage: string;
}
