import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The scripts a page of a built site loads, with all they import, each once. */
export function scriptFiles(site: string, html: string): string[] {
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(tags.flatMap((src) => withImports(site, src)))];
}

/** The bytes of some scripts in brotli. */
export function scriptBytes(site: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length,
    0,
  );
}

function withImports(site: string, src: string): string[] {
  const text = readFileSync(join(site, src), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)];
  return [src, ...imports.flatMap((match) => withImports(site, `/assets/${match[1] ?? ''}`))];
}
