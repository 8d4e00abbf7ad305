import type { APIRoute } from 'astro';
import { changesFeed } from '../domain/feed.ts';
import { getLibrary } from '../library.ts';

/** Every change. */
export const GET: APIRoute = async () =>
  new Response(changesFeed(await getLibrary(), 'all'), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
