import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import { securityText } from '../../served-texts.ts';

/** Only a site with a contact can be told of a hole in it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getLibrary()).site.contact === '' ? [] : [{ params: { name: 'security' } }];

export const GET: APIRoute = async () => new Response(securityText((await getLibrary()).site));
