import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|md|xml|svg|txt)$/;

/** Copies of pages for frames and programs: there, a third of the time is worth two percent of bytes. */
const COPY = /^(?:embed|api)\/|\.md$/;
const QUALITY_OF_COPIES = 10;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `.br` and `.gz` beside each text file of a site, pages at the highest quality. */
export async function compressFiles(site: string): Promise<void> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    TEXT.test(name),
  );
  await Promise.all(
    names.map(async (name) => {
      const path = join(site, name);
      const text = await readFile(path);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: COPY.test(name)
          ? QUALITY_OF_COPIES
          : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(`${path}.br`, await brotli(text, { params }));
      await writeFile(`${path}.gz`, await gzipped(text, { level: 9 }));
    }),
  );
}
