import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportForTerminal } from '../../checks/report.ts';
import type { Problem } from '../../content/problem.ts';
import { findProblems } from '../problems.ts';
import { overlayPayload } from './overlay.ts';

/** Editors save in several steps: the check waits until they are done. */
const PAUSE = 80;

/**
 * Checks the content at each save while the site is shown, and tells the problems in the browser and at
 * the terminal. When they are mended, the page loads anew.
 */
export function contentWatch(folder: string, first: readonly Problem[]): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(folder) + sep;
        const { hot } = server.environments.client;
        let problems = first;
        let timer: NodeJS.Timeout | undefined;

        // Astro tells of the same fault in its own words ("file:0:0"); ours take their place.
        const send = hot.send.bind(hot);
        Object.assign(hot, {
          send: (...sent: unknown[]) => {
            const isOurs = problems.length > 0 && isError(sent[0]);
            Reflect.apply(send, hot, isOurs ? [overlayPayload(problems)] : sent);
          },
        });
        const tell = () => {
          if (problems.length > 0) send(overlayPayload(problems));
        };
        const check = () => {
          const hadProblems = problems.length > 0;
          problems = findProblems().problems;
          if (problems.length > 0) console.error(reportForTerminal(problems));
          else if (hadProblems) console.log('All content is sound again.');
          tell();
          if (hadProblems && problems.length === 0) send({ type: 'full-reload' });
        };
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(check, PAUSE);
        });
        hot.on('vite:client:connect', tell);
      },
    },
  };
}

const isError = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
