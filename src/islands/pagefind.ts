/** What we use of Pagefind's JavaScript API (1.5). */
export interface Found {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Page> }[] }>;
}

export interface Page {
  url: string;
  meta: Record<string, string>;
  /** A string of HTML with `<mark>` around the words found. */
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

const ADDRESS = '/pagefind/pagefind.js';

let loading: Promise<Found> | undefined;

/** Loads Pagefind on first use, once. A failed load can be tried again. */
export function loadPagefind(): Promise<Found> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Found> {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Found;
  // Trusted Types forbid starting a worker from a string; on the main thread nothing is evaluated.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
