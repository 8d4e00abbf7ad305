import type { TextSearch } from '../../domain/search/full-text-plan.ts';
import type { TextHits } from '../../domain/search/ranking.ts';

/** What we use of Pagefind's JavaScript API (1.5). */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  score: number;
  data(): Promise<Page>;
}

/** A page as Pagefind shows it. */
export interface Page {
  url: string;
  meta: Record<string, string>;
  /** A string of HTML with `<mark>` around the words found. */
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

/** What the full text found, and how to show a page of it. */
export interface TextAnswer {
  hits: TextHits[];
  /** The page's excerpt and sections, for the concept that counts most and is on it. */
  page: (id: string) => Promise<Page> | undefined;
}

const FOLDER = '/pagefind/';
/** Pagefind waits for ever for an index that is torn (1.5.2). */
const PATIENCE = 8000;
/** The smallest module there is: the magic number and the version. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use, once. A failed load can be tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= within(PATIENCE, start()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  // Where WebAssembly is blocked, Pagefind fails late and loudly; this fails at once.
  await WebAssembly.compile(EMPTY_MODULE);
  const entry = await fetch(`${FOLDER}pagefind-entry.json`);
  if (!entry.ok) throw new Error(`no index: ${entry.status}`);
  await entry.json();
  const address = `${FOLDER}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Trusted Types forbid starting a worker from a string; on the main thread nothing is evaluated.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Asks the full text, one search for each wording. */
export async function askFullText(searches: readonly TextSearch[]): Promise<TextAnswer> {
  const pagefind = await loadPagefind();
  const answers = await within(
    PATIENCE,
    Promise.all(
      searches.map(async (search) => {
        const { results } = await pagefind.search(search.words);
        return { ...search, results };
      }),
    ),
  );
  const found = answers.filter(({ results }) => results.length > 0);
  return {
    hits: found.map(({ concept, weight, results }) => ({
      concept,
      weight,
      scores: new Map(results.map(({ id, score }) => [id, score])),
    })),
    page: (id) =>
      found.flatMap(({ results }) => results.filter((result) => result.id === id))[0]?.data(),
  };
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('took too long'));
      }, milliseconds);
    }),
  ]);
}
