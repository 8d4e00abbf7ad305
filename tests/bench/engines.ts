import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Fragment } from '../../src/cli/build/search-fragments.ts';

/** A search over the same pages with its own defaults: addresses, the best first. */
export type Engine = (query: string) => string[];

interface Record {
  id: string;
  title: string;
  aliases: string;
  text: string;
}

const recordsOf = (fragments: readonly Fragment[]): Record[] =>
  fragments.map(({ url, content, meta }) => ({
    id: url,
    title: meta.title ?? '',
    aliases: meta.aliases ?? '',
    text: content,
  }));

/** MiniSearch with fuzzy and prefix search, titles and other names weighed up. */
export function miniSearch(fragments: readonly Fragment[]): Engine {
  const index = new MiniSearch<Record>({
    fields: ['title', 'aliases', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3, aliases: 3 } },
  });
  index.addAll(recordsOf(fragments));
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** Lunr with stemming, each word also fuzzy. */
export function lunrSearch(fragments: readonly Fragment[]): Engine {
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 3 });
    this.field('aliases', { boost: 3 });
    this.field('text');
    for (const record of recordsOf(fragments)) this.add(record);
  });
  return (query) => {
    const words = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return index
      .query((ask) => {
        for (const word of words) {
          ask.term(word, { boost: 10 });
          ask.term(word, { editDistance: word.length > 4 ? 1 : 0 });
        }
      })
      .map(({ ref }) => ref);
  };
}
