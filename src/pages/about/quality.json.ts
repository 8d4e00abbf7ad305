import type { APIRoute } from 'astro';
import { readScorecards } from '../../scorecards.ts';

/** The scorecards as data: one entry a guide. */
export const GET: APIRoute = () => Response.json(readScorecards());
