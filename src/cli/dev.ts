import { dev } from 'astro';
import { main as check } from './check.ts';

/** `npm run dev`: check the content, then Astro's server that follows every change. */
export async function main(): Promise<number> {
  check();
  const server = await dev({});
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}
