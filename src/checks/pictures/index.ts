import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import { pictureFaults } from './faults.ts';

/** Files that are published as they are: more bytes than any of them needs. */
const MOST_BYTES = 200_000;

/**
 * Everything wrong with the files in `public/`, which go on the site without a parser between: a drawing
 * can carry a script, a photo the place where it was taken.
 */
export function pictureProblems(folder: string): Problem[] {
  return judgePictures(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const place = join(entry.parentPath, entry.name);
        const path = relative(folder, place).split(sep).join('/');
        return { path, bytes: entry.isFile() ? readFileSync(place) : undefined };
      }),
  );
}

/** A file that is published as it is; without bytes when it is a link. */
export interface PublicFile {
  path: string;
  bytes: Uint8Array | undefined;
}

/** The same over files that are already read. */
export function judgePictures(files: readonly PublicFile[]): Problem[] {
  return files.flatMap((file) =>
    faultsOf(file).map((it) => ({ file: `public/${file.path}`, ...it })),
  );
}

function faultsOf({ path, bytes }: PublicFile): Omit<Problem, 'file'>[] {
  if (!bytes) return [fault('This is a link to another file; links are not followed.', 'Copy it.')];
  if (!/^(?:[a-z0-9-]+\/|\.well-known\/)*[a-z0-9-]+\.[a-z0-9]+$/.test(path)) {
    return [
      fault('The name of a file is lower-case letters a-z, digits and hyphens.', 'knee-1.png'),
    ];
  }
  if (bytes.length > MOST_BYTES) {
    const message = `This file has ${bytes.length} bytes; the limit is ${MOST_BYTES}.`;
    return [fault(message, 'A smaller picture: at most 1200 pixels wide, saved as PNG or WebP.')];
  }
  return pictureFaults(path, bytes).map(([message, tryThis]) => fault(message, tryThis));
}

const fault = (message: string, tryThis: string): Omit<Problem, 'file'> => ({
  code: 'picture-file',
  line: 1,
  message,
  tryThis,
});
