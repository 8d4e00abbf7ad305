import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../domain/structured-data/graph.ts';
import { getLibrary } from '../../library.ts';
import { today } from '../../today.ts';

/** Only a site with a contact can be told of a hole in it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getLibrary()).site.contact === '' ? [] : [{ params: { name: 'security' } }];

/** Where to report a security hole (RFC 9116). It ends after a year: by then the site was built anew. */
export const GET: APIRoute = async () => {
  const { site } = await getLibrary();
  const expires = new Date(`${today()}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return new Response(
    [
      `Contact: mailto:${site.contact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: en',
      `Canonical: ${absolute(site, '/.well-known/security.txt')}`,
      '',
    ].join('\n'),
  );
};
