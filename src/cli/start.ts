import { main as build } from './build.ts';
import { main as serve } from './serve.ts';

/** `npm start`: build the site, then show it on localhost. */
export async function main(): Promise<number> {
  const code = await build([]);
  return code === 0 ? serve() : code;
}
