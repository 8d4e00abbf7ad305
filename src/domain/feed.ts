import type { Change } from '../schema/article.ts';
import * as strings from '../strings/en/index.ts';
import { addresses } from './addresses.ts';
import { latest } from './dates.ts';
import type { Library } from './library.ts';
import { absolute } from './structured-data/graph.ts';

interface FeedEntry {
  id: string;
  title: string;
  link: string;
  date: string;
  kind: Change['kind'];
  note: string;
  recall: boolean;
}

/** A feed of every change, or of those that can matter for what a patient was told. */
export type FeedKind = 'all' | 'clinical';

/**
 * An Atom feed (RFC 4287) of changes to guides, data pages and symptom rules, newest first. Each entry has
 * its kind as a category; one whose older text could do harm has the category "recall" too.
 */
export function changesFeed(library: Library, feed: FeedKind): string {
  const { site } = library;
  const self = absolute(site, feed === 'all' ? addresses.feed : addresses.clinicalFeed);
  const name = feed === 'all' ? site.name : `${site.name}: ${strings.footer.clinicalFeed}`;
  const entries = [...pageChanges(library), ...ruleChanges(library)]
    .filter(({ kind, recall }) => feed === 'all' || kind !== 'wording' || recall)
    .sort((a, b) => b.date.localeCompare(a.date));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeXml(name)}</title>
<id>${self}</id>
<link rel="self" href="${self}"/>
<link href="${absolute(site, '/')}"/>
<updated>${timestamp(latest(entries.map(({ date }) => date)))}</updated>
<author><name>${escapeXml(site.publisher)}</name></author>
${entries.map((entry) => entryXml(entry)).join('\n')}
</feed>
`;
}

function pageChanges({ articles, expectations, timeline, site }: Library): FeedEntry[] {
  const pages = [
    ...[...articles.values()].map((guide) => ({ ...guide, path: addresses.guide(guide.id) })),
    { ...expectations, path: addresses.isThisNormal },
    { ...timeline, path: addresses.timeline },
  ];
  return pages.flatMap(({ path, title, changes }) => {
    const link = absolute(site, path);
    return changes.map(({ date, kind, note, recall = false }, index) => ({
      id: `${link}#change-${changes.length - index}`,
      title,
      link,
      date,
      kind,
      note,
      recall,
    }));
  });
}

function ruleChanges({ ruleSet, site }: Library): FeedEntry[] {
  const link = absolute(site, addresses.check);
  return ruleSet.changes.map(({ date, kind, note, recall = false }, index, all) => ({
    id: `${link}#change-${all.length - index}`,
    title: strings.questions,
    link,
    date,
    kind,
    note,
    recall,
  }));
}

function entryXml({ id, title, link, date, kind, note, recall }: FeedEntry): string {
  const shown = recall ? `${strings.editions.recallTitle}: ${title}` : title;
  const categories = [kind, ...(recall ? ['recall'] : [])];
  return `<entry>
<title>${escapeXml(shown)}</title>
<id>${id}</id>
<link href="${link}"/>
<updated>${timestamp(date)}</updated>
${categories.map((term) => `<category term="${term}"/>`).join('\n')}
<summary>${escapeXml(note)}</summary>
</entry>`;
}

/** Content has dates, not times: noon UTC is the same day everywhere but at the date line. */
const timestamp = (date: string) => `${date}T12:00:00Z`;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escapeXml = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => ESCAPES.get(character) ?? character);
