import type { APIRoute } from 'astro';
import { changesFeed } from '../domain/feed.ts';
import { getLibrary } from '../library.ts';

/** The changes of advice, signs and numbers, and every recall: what a clinic follows. */
export const GET: APIRoute = async () =>
  new Response(changesFeed(await getLibrary(), 'clinical'), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
