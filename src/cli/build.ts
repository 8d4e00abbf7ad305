import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as astroBuild } from 'astro';
import { libraryOf } from '../checks/library.ts';
import { reportForTerminal } from '../checks/report.ts';
import { packSheets } from '../domain/pack-sheets.ts';
import { heldBackGuides } from '../review-policy.ts';
import { compressFiles } from './build/compress.ts';
import { copyHandouts } from './build/handouts.ts';
import { writeHeaders } from './build/headers.ts';
import { inspectSite } from './build/inspect.ts';
import { linkSearchData, writeSearchData } from './build/search-data.ts';
import { indexPages } from './build/search-index.ts';
import { swapIn, sweep } from './build/swap.ts';
import { findProblems } from './problems.ts';
import { ledgerBehind, releaseProblems } from './release.ts';
import { readSite } from './site-facts.ts';

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
  const { tree, problems } = findProblems();
  const found = release
    ? [...releaseProblems(readSite()), ...ledgerBehind(tree), ...problems]
    : problems;
  if (found.length > 0) {
    console.error(reportForTerminal(found));
    return 1;
  }
  const library = libraryOf(tree);
  const heldBack = heldBackGuides(library);
  sweep('.build');
  const workshop = join('.build', `${process.pid}`);
  const fresh = join(workshop, 'site');
  mkdirSync(workshop, { recursive: true });
  try {
    await astroBuild({
      outDir: fresh,
      // A cache of its own: a stale one breaks the build when a content file was renamed.
      cacheDir: join(workshop, 'cache'),
      logLevel: 'warn',
    });
    const pages = await indexPages(fresh);
    // Before the inspection, which follows each link.
    const { laid, old } = copyHandouts(fresh, library);
    linkSearchData(fresh, writeSearchData(fresh, library));
    const inSite = inspectSite(fresh, tree, readSite());
    if (inSite.length > 0) {
      console.error(reportForTerminal(inSite));
      return 1;
    }
    const sheets = packSheets(library, heldBack).flatMap((group) => group.sheets);
    const configuration = writeHeaders(fresh, library.redirects.redirects, sheets);
    await compressFiles(fresh);
    swapIn(fresh, outDir, join(workshop, 'old'));
    // Beside its own site: the configuration of another build has the hashes of other styles.
    writeFileSync(`${outDir.replace(/\/+$/, '')}.nginx.conf`, configuration);
    console.log(`Built ${pages} searchable pages and ${laid} handouts into ${outDir}/.`);
    if (old > 0) console.log(`Left out ${old} old handouts: "npm run handouts" makes them anew.`);
    if (heldBack.size > 0) {
      console.log(`Held back for want of a review: ${heldBack.size} of ${library.articles.size}`);
      console.log([...heldBack].map((path) => `  ${path}`).join('\n'));
    }
    return 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
