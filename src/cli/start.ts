import { main as build } from './build.ts';
import { claimable, wantedPort } from './port.ts';
import { main as serve } from './serve.ts';

/** `npm start`: build the site, then show it on localhost. A port that is taken is told at once. */
export async function main(): Promise<number> {
  await claimable(wantedPort());
  const code = await build([]);
  return code === 0 ? serve() : code;
}
