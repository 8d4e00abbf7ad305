import type { APIRoute } from 'astro';
import { codesDocument } from '../../../api/lists.ts';
import { getLibrary } from '../../../library.ts';

export const GET: APIRoute = async () => Response.json(codesDocument(await getLibrary()));
