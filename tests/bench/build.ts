import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureEleventy } from './eleventy.ts';
import { libraryOfMany } from './generate.ts';
import { measure, type Taken } from './measure.ts';

const FOLDER = '.build/bench';
const SIZES = process.argv.slice(2).map(Number);

/**
 * `npm run bench:build [-- <guides> ...]`: how long a build takes when nothing is kept, when nothing
 * changed, and after one edit; and Eleventy 3 over the same number of pages, which makes their HTML alone.
 * Processor seconds are what counts on a machine that does other things too.
 */
for (const guides of SIZES.length > 0 ? SIZES : [28, 200, 1000]) {
  rmSync(FOLDER, { recursive: true, force: true });
  const content = join(FOLDER, 'content');
  const files = libraryOfMany(guides);
  for (const { path, text } of files) write(join(content, path), text);
  const articles = files.filter(({ path }) => path.startsWith('articles/'));
  const site = join(FOLDER, 'site');
  const build = () =>
    measure(['--max-old-space-size=1200', 'src/cli/run.mjs', 'build', '--out', site], {
      CONTENT_FOLDER: content,
      KEPT_FOLDER: join(FOLDER, 'kept'),
    });
  tell(`${articles.length} guides, cold`, build());
  const warm = build();
  tell(`${articles.length} guides, warm`, warm);
  const edited = join(content, articles[0]?.path ?? '');
  write(edited, `${readFileSync(edited, 'utf8')}\nRest on a chair by the sink.\n`);
  tell(`${articles.length} guides, one edit`, build());
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
  const other = measureEleventy(FOLDER, articles, pages);
  tell(`Eleventy 3, ${pages} pages`, other);
  const each = (taken: Taken) => ((taken.processor / pages) * 1000).toFixed(1);
  console.log(
    `A page: ${each(warm)} ms here (warm), ${each(other)} ms in Eleventy: ${(warm.processor / other.processor).toFixed(1)} times. Beyond\n` +
      'HTML this build checks the words, follows every link, makes API, embeds, pictures, search and headers.\n',
  );
}

function tell(what: string, { wall, processor, memory }: Taken): void {
  console.log(
    `${what.padEnd(28)} ${wall.toFixed(1).padStart(7)} s, processor ${processor.toFixed(1).padStart(7)} s, ${memory.toFixed(0).padStart(5)} MB`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
