import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** Path from the content folder, with `/`. */
  path: string;
  /** Path as staff see it, from the folder that holds the content folder. */
  shownAs: string;
  text: string;
  /** A link instead of a file: it could lead out of the tree, so it is not read. */
  isLink: boolean;
}

/** Reads every file below the content folder. Links are listed but never followed. */
export function readFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
      const isLink = entry.isSymbolicLink();
      const text = isLink ? '' : readFileSync(join(folder, path), 'utf8');
      return { path, shownAs: `content/${path}`, text, isLink };
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}
