import { addresses } from '../domain/addresses.ts';
import type { Item, Library } from '../domain/library.ts';
import { absolute } from '../domain/structured-data/graph.ts';
import { oEmbedDocumentSchema, type OEmbedDocument } from '../schema/api.ts';

const WIDTH = 640;
const HEIGHT = 900;
const A_DAY = 86_400;

/** What an editor that knows oEmbed needs to show a guide in a page: a frame, and its size. */
export function oEmbedDocument({ site }: Library, { id, title }: Item<'articles'>): OEmbedDocument {
  const src = absolute(site, addresses.embed(id));
  return oEmbedDocumentSchema.parse({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absolute(site, addresses.home),
    cache_age: A_DAY,
    html: `<iframe src="${src}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`,
    width: WIDTH,
    height: HEIGHT,
  } satisfies OEmbedDocument);
}
