import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeReport } from '../checks/change-report.ts';
import { snapshotOfContent, type Snapshot } from '../checks/snapshot.ts';
import { snapshotOfSite } from './site-snapshot.ts';
import { today } from '../today.ts';

/**
 * `npm run report:change -- <before> <after> [--out file]`: compares two content folders, or two built
 * sites, and tells in Markdown what a reviewer must know. Needs no git.
 */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined) {
    throw new Error('name two folders: npm run report:change -- <before> <after>');
  }
  if (kindOf(before) !== kindOf(after)) {
    throw new Error('compare two content folders, or two built sites');
  }
  const report = changeReport(snapshotOf(before), snapshotOf(after));
  console.log(report);
  if (values.out !== undefined) {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, report);
  }
  return 0;
}

function kindOf(folder: string): 'content' | 'site' {
  if (existsSync(join(folder, 'site.yaml'))) return 'content';
  if (existsSync(join(folder, 'index.html'))) return 'site';
  throw new Error(`${folder} is neither a content folder nor a built site`);
}

const snapshotOf = (folder: string): Snapshot =>
  kindOf(folder) === 'content' ? snapshotOfContent(folder, today()) : snapshotOfSite(folder);
