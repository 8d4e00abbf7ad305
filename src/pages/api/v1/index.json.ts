import type { APIRoute } from 'astro';
import { indexDocument } from '../../../api/lists.ts';
import { getLibrary } from '../../../library.ts';

export const GET: APIRoute = async () => Response.json(indexDocument(await getLibrary()));
