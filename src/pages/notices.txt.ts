import type { APIRoute } from 'astro';
import { notices } from '../served-texts.ts';

/** The notices of what others made, which their licenses ask to go with it. */
export const GET: APIRoute = () => new Response(notices());
