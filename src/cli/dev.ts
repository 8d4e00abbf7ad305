import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { main as check } from './check.ts';

/**
 * `npm run dev [-- --open <path>]`: check the content, then Astro's server that follows every change.
 * With a path, a browser opens there.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { open: { type: 'string' } } });
  check();
  const server = await dev(values.open === undefined ? {} : { server: { open: values.open } });
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}
