import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { reading } from '../checks/readability.ts';
import { levelNamed, type PageState, type SignState, type Snapshot } from '../checks/snapshot.ts';

/** Where a page is built from authors' words; the grade of the rest would say nothing. */
const WRITTEN = '.guide .prose, .exercise-page, article > .prose';

/** Anchors of a page's own machinery, which no printed link may lead to. */
const NO_PROMISE = /^(?:question-\d|source-|meaning-|exercise-|letter-|in-short$|on-this-page$)/;

/** The state of a built site, read from its pages alone. */
export function snapshotOfSite(folder: string): Snapshot {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name.replace(/index\.html$/, '')}`,
      $: load(readFileSync(join(folder, name), 'utf8')),
    }));
  return {
    pages: new Map(pages.map(({ path, $ }) => [path, pageState($)])),
    signs: new Map(pages.flatMap(({ $ }) => signsOf($))),
    problems: [],
  };
}

function pageState($: CheerioAPI): PageState {
  const anchors = $('main [id]')
    .toArray()
    .map((node) => node.attribs.id ?? '')
    .filter((id) => !NO_PROMISE.test(id));
  const texts = $(WRITTEN)
    .find('p, li')
    .toArray()
    .map((node) => normal($(node).text()));
  const words = normal($('main').text());
  return texts.length > 0 ? { words, anchors, grade: reading(texts).grade } : { words, anchors };
}

function signsOf($: CheerioAPI): [string, SignState][] {
  return $('[data-sign]')
    .toArray()
    .map((node) => [
      node.attribs['data-sign'] ?? '',
      {
        statement: normal($(node).find('[data-statement]').text()),
        level: levelNamed($(node).closest('[data-level]').attr('data-level')),
      },
    ]);
}

const normal = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
