import { addresses } from './addresses.ts';
import { latest } from './dates.ts';
import type { Library } from './library.ts';
import { absolute } from './structured-data/graph.ts';

interface FeedEntry {
  id: string;
  title: string;
  link: string;
  date: string;
  kind: string;
  note: string;
}

/** An Atom feed (RFC 4287) of every change to guides, data pages and symptom rules, newest first. */
export function changesFeed(library: Library): string {
  const { site } = library;
  const entries = [...pageChanges(library), ...ruleChanges(library)].sort((a, b) =>
    b.date.localeCompare(a.date),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeXml(site.name)}</title>
<id>${absolute(site, addresses.feed)}</id>
<link rel="self" href="${absolute(site, addresses.feed)}"/>
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
    return changes.map(({ date, kind, note }, index) => ({
      id: `${link}#change-${changes.length - index}`,
      title,
      link,
      date,
      kind,
      note,
    }));
  });
}

function ruleChanges({ ruleSet, site }: Library): FeedEntry[] {
  const link = absolute(site, addresses.check);
  return ruleSet.changes.map(({ date, kind, note }, index, all) => ({
    id: `${link}#change-${all.length - index}`,
    title: 'Symptom questions',
    link,
    date,
    kind,
    note,
  }));
}

function entryXml({ id, title, link, date, kind, note }: FeedEntry): string {
  return `<entry>
<title>${escapeXml(title)}</title>
<id>${id}</id>
<link href="${link}"/>
<updated>${timestamp(date)}</updated>
<category term="${kind}"/>
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
