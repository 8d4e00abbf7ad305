import { dev } from 'astro';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { contentWatch } from './dev/watch.ts';
import { findProblems } from './problems.ts';

const PORT = 4321;

/** `npm run dev`: the site while you write. Each save is checked; problems show in the browser too. */
export async function main(): Promise<number> {
  const { problems } = findProblems();
  if (problems.length > 0) console.error(reportForTerminal(problems));
  const server = await dev({
    server: { port: Number(process.env.PORT ?? PORT) },
    integrations: [contentWatch(contentFolder(), problems)],
  });
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}
