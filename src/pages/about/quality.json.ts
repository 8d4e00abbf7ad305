import type { APIRoute } from 'astro';
import { getFacts } from '../../facts.ts';

/** The scorecards as data: one entry a guide. */
export const GET: APIRoute = () => Response.json(getFacts().scorecards);
