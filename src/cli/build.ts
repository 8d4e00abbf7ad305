import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportForTerminal } from '../checks/report.ts';
import type { Problem } from '../content/problem.ts';
import { dropOldResults } from '../kept.ts';
import { packSheets } from '../domain/pack-sheets.ts';
import { compressFiles } from './build/compress.ts';
import { copyHandouts } from './build/handouts.ts';
import { writeHeaders } from './build/headers.ts';
import { inspectSite } from './build/inspect.ts';
import { startProof } from './build/proof.ts';
import { prepare, type Prepared } from './build/prepare.ts';
import { writeSearchData } from './build/search-data.ts';
import { indexPages } from './build/search-index.ts';
import { step } from './build/steps.ts';
import { swapIn, sweep } from './build/swap.ts';

export interface BuildOptions {
  /** The finished site. What stands there stays until the new one is complete. */
  outDir: string;
  /** Refuse what must not go public: a reserved address, a missing contact. */
  release: boolean;
}

/** `npm run build`: check, Astro, search index and data, inspection, headers, compression; then swap the site in. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist' },
    },
  });
  return build({ outDir: values.out, release: values.release });
}

/** Builds the site. Exit code 1 when the content is not sound; throws when a step breaks. */
export async function build({ outDir, release }: BuildOptions): Promise<number> {
  const prepared = await step('checked the content', () => prepare(release));
  if ('problems' in prepared) {
    console.error(reportForTerminal(prepared.problems));
    return 1;
  }
  startProof(prepared.library);
  sweep('.build');
  const workshop = join('.build', `${process.pid}`);
  const fresh = join(workshop, 'site');
  mkdirSync(workshop, { recursive: true });
  try {
    // Only now: what is refused need not wait for it to load.
    const { build: astroBuild } = await import('astro');
    await step('made the pages', () =>
      astroBuild({
        outDir: fresh,
        // A cache of its own: a stale one breaks the build when a content file was renamed.
        cacheDir: join(workshop, 'cache'),
        logLevel: 'warn',
      }),
    );
    const summary = await finish(fresh, prepared);
    if ('problems' in summary) {
      console.error(reportForTerminal(summary.problems));
      return 1;
    }
    swapIn(fresh, outDir, join(workshop, 'old'));
    // Beside its own site: the configuration of another build has the hashes of other styles.
    writeFileSync(`${outDir.replace(/\/+$/, '')}.nginx.conf`, summary.configuration);
    tell(outDir, summary, prepared);
    dropOldResults();
    return 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

interface Summary {
  pages: number;
  handouts: { laid: number; old: number };
  /** For nginx, of this very build. */
  configuration: string;
}

/** Everything after Astro: the site as it will be served, or why it may not be. */
async function finish(
  site: string,
  { library, heldBack, siteFacts }: Prepared,
): Promise<Summary | { problems: Problem[] }> {
  const pages = await step('indexed the words', () => indexPages(site));
  // Before the inspection, which follows each link.
  const handouts = copyHandouts(site, library);
  await step('made the search data', () => writeSearchData(site, library));
  const problems = await step('inspected every page', () => inspectSite(site, siteFacts));
  if (problems.length > 0) return { problems };
  const sheets = packSheets(library, heldBack).flatMap((group) => group.sheets);
  const configuration = writeHeaders(site, library.redirects.redirects, sheets);
  await step('compressed the files', () => compressFiles(site));
  return { pages, handouts, configuration };
}

function tell(outDir: string, { pages, handouts }: Summary, { library, heldBack }: Prepared): void {
  console.log(`Built ${pages} searchable pages and ${handouts.laid} handouts into ${outDir}/.`);
  if (handouts.old > 0) {
    console.log(`Left out ${handouts.old} old handouts: "npm run handouts" makes them anew.`);
  }
  if (heldBack.size > 0) {
    console.log(`Held back for want of a review: ${heldBack.size} of ${library.articles.size}`);
    console.log([...heldBack].map((path) => `  ${path}`).join('\n'));
  }
}
