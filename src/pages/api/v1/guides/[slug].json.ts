import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import { guideDocument } from '../../../../api/guide-document.ts';
import { take } from '../../../../domain/library.ts';
import { getLibrary } from '../../../../library.ts';
import { shown } from '../../../../review-policy.ts';

export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return [...articles.keys()].map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) => {
  const library = await getLibrary();
  const entry = await getEntry('articles', params.slug);
  if (!entry) throw new Error(`There is no guide "${params.slug}".`);
  const { headings } = await render(entry);
  return Response.json(
    guideDocument(library, shown(take(library.articles, params.slug)), headings),
  );
};
