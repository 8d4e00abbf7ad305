import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept, keyOf } from '../../kept.ts';
import { inPool } from './pool.ts';

const TEXT = /\.(html|css|js|mjs|json|md|xml|svg|txt)$/;

/** Copies of pages for frames and programs: there, a third of the time is worth two percent of bytes. */
const COPY = /^(?:embed|api)\/|\.md$/;
const QUALITY_OF_COPIES = 10;

/** As many as zlib has threads; all at once would hold every byte of the site. */
const AT_ONCE = 4;

const CODE = ['src/cli/build/compress.ts'];

const compressed = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `.br` and `.gz` beside each text file of a site, pages at the highest quality. */
export async function compressFiles(site: string): Promise<void> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    TEXT.test(name),
  );
  await inPool(names, AT_ONCE, async (name) => {
    const path = join(site, name);
    const text = await readFile(path);
    const quality = COPY.test(name) ? QUALITY_OF_COPIES : constants.BROTLI_MAX_QUALITY;
    const key = keyOf(CODE, [text, String(quality)]);
    const brotli = () => brotliOf(text, quality);
    await writeFile(`${path}.br`, await kept('brotli', key, brotli));
    await writeFile(`${path}.gz`, await kept('gzip', key, () => gzipped(text, { level: 9 })));
  });
}

function brotliOf(text: Uint8Array, quality: number): Promise<Uint8Array> {
  return compressed(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
