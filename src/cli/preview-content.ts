import { existsSync } from 'node:fs';
import { basename, extname, relative, sep } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { addresses } from '../domain/addresses.ts';
import { main as dev } from './dev.ts';

/**
 * `npm run preview-content -- <file>`: the site while you write, opened at the page of one file. Where
 * there is no screen, the address alone is told.
 */
export async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new Error('name a file: content/articles/en/<guide>.mdx');
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const path = pageOf(file, contentFolder());
  console.log(`${file} is shown at ${path}`);
  return dev(hasScreen() ? ['--open', path] : []);
}

/** Where the entries of a folder of the content have pages of their own. */
const FOLDERS: ReadonlyMap<string, (id: string) => string> = new Map([
  ['articles/en', addresses.guide],
  ['about/en', addresses.aboutPage],
  ['topics', addresses.topic],
  ['exercises', addresses.exercise],
  ['triage/flows', addresses.flow],
]);

/** Where the other files can be seen. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['glossary.yaml', addresses.glossary],
  ['sources.yaml', addresses.sources],
  ['search/synonyms.yaml', addresses.aToZ],
  ['triage/signs.yaml', addresses.whenToCall],
  ['triage/levels.yaml', addresses.whenToCall],
  ['triage/combinations.yaml', addresses.whenToCall],
  ['triage/first-screen.yaml', addresses.check],
  ['triage/contexts.yaml', addresses.check],
  ['triage/rules.yaml', addresses.symptomQuestions],
]);

/**
 * The page on which a file of the content folder is shown; the home page for one that has none.
 * @throws when the file lies outside the folder
 */
export function pageOf(file: string, folder: string): string {
  const path = relative(folder, file).split(sep).join('/');
  if (path.startsWith('..')) throw new Error(`${file} does not lie in ${folder}/`);
  const id = basename(path, extname(path));
  const address = FOLDERS.get(path.split('/').slice(0, -1).join('/'));
  return address?.(id) ?? FILES.get(path) ?? addresses.home;
}

const hasScreen = () =>
  process.stdout.isTTY &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));
