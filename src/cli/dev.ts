import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { contentWatch } from './dev/watch.ts';
import { wantedPort } from './port.ts';
import { findProblems } from './problems.ts';

/**
 * `npm run dev [-- --open <path>]`: the site while you write. Each save is checked; problems show in the
 * browser too. With a path, a browser opens there.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { open: { type: 'string' } } });
  const { problems } = findProblems();
  if (problems.length > 0) console.error(reportForTerminal(problems));
  const port = wantedPort();
  const server = await dev({
    server: values.open === undefined ? { port } : { port, open: values.open },
    integrations: [contentWatch(contentFolder(), problems)],
  });
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}
