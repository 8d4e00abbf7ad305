import type { APIRoute } from 'astro';
import { addresses } from '../../../../domain/addresses.ts';
import { absolute } from '../../../../domain/structured-data/graph.ts';
import { getLibrary } from '../../../../library.ts';
import { DOCUMENT_NAMES, jsonSchemaOf, type DocumentName } from '../../../../schema/api.ts';

export function getStaticPaths() {
  return DOCUMENT_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<{ name: DocumentName }> = async ({ props: { name } }) => {
  const { site } = await getLibrary();
  return Response.json(jsonSchemaOf(name, absolute(site, addresses.apiSchema(name))));
};
