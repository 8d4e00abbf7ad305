import type { APIRoute } from 'astro';

/** Everything may be crawled; the index of the search is of no use outside the site. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nDisallow: /pagefind/\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`,
  );
