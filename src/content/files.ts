import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** Path from the content folder, with `/`. */
  path: string;
  /** Path as staff see it, from the folder that holds the content folder. */
  shownAs: string;
  /** Empty when the file was not read: a link, a file that is too large, bytes that are no text. */
  text: string;
  /** A link instead of a file: it could lead out of the tree, so it is not read. */
  isLink: boolean;
  /** Its length in bytes. */
  bytes: number;
  /** Whether its bytes are UTF-8. */
  isUtf8: boolean;
}

/** More bytes than any file of content needs; a larger one is not even read. */
export const MOST_BYTES = 300_000;

/**
 * Reads every file below the content folder. Links are listed but never followed. Files whose name
 * starts with a dot belong to the machine or the editor, not to the site.
 */
export function readFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => {
      const place = join(entry.parentPath, entry.name);
      const path = relative(folder, place).split(sep).join('/');
      if (!entry.isFile()) return { ...sourceFile(path, new Uint8Array()), isLink: true };
      const { size } = lstatSync(place);
      if (size > MOST_BYTES) return { ...sourceFile(path, new Uint8Array()), bytes: size };
      return sourceFile(path, readFileSync(place));
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** A file of the content folder from its path and its bytes. A mark of byte order stays in the text. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  const text = decoded(bytes);
  return {
    path,
    shownAs: `content/${path}`,
    text: text ?? '',
    isLink: false,
    bytes: bytes.length,
    isUtf8: text !== undefined,
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
