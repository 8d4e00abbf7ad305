import type { APIRoute } from 'astro';
import { oEmbedDocument } from '../../../../api/oembed.ts';
import type { Item } from '../../../../domain/library.ts';
import { getLibrary } from '../../../../library.ts';

export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return [...articles.values()].map((article) => ({
    params: { slug: article.id },
    props: { article },
  }));
}

export const GET: APIRoute<{ article: Item<'articles'> }> = async ({ props }) =>
  Response.json(oEmbedDocument(await getLibrary(), props.article));
