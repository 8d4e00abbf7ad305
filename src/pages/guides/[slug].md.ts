import type { APIRoute } from 'astro';
import { guideMarkdown } from '../../api/guide-markdown.ts';
import type { Item } from '../../domain/library.ts';
import { getLibrary } from '../../library.ts';
import { shown } from '../../review-policy.ts';

export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return [...articles.values()].map((article) => ({
    params: { slug: article.id },
    props: { article },
  }));
}

/** A guide as plain Markdown, for programs and for people who write. */
export const GET: APIRoute<{ article: Item<'articles'> }> = async ({ props }) =>
  new Response(guideMarkdown(await getLibrary(), shown(props.article)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
