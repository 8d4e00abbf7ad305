import { COLLECTIONS } from '../../schema/collections.ts';
import { collectionOf, idOf } from '../collection-of.ts';
import type { SourceFile } from '../files.ts';
import type { Problem } from '../problem.ts';

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg|heic|tiff?|bmp|ico)$/i;

/** A file that belongs to no collection, or a link to another file. */
export function strayProblem(file: SourceFile): Omit<Problem, 'file'> | undefined {
  if (file.isLink) {
    return stray('This is a link to another file; links are not followed.', 'Copy the file here.');
  }
  if (collectionOf(file.path)) return undefined;
  const language = /^(articles|about)\/(?!en\/)([a-z]{2}(?:-[a-z]{2})?)\//i.exec(file.path);
  if (language) return translation(language[1] ?? '', language[2] ?? '');
  if (PICTURE.test(file.path)) {
    return stray(
      'Pictures are not kept in content/.',
      '<Figure id="heel-slide" caption="..." />; all drawings are on /about/pictures/.',
    );
  }
  const better = betterPath(file.path);
  return stray(
    'This file belongs to no collection, so no page would show it.',
    better === undefined
      ? 'Delete it, or keep it on a branch of its own until it is ready. Places: content/README.md'
      : `content/${better}`,
  );
}

const stray = (message: string, tryThis: string): Omit<Problem, 'file'> => ({
  code: 'stray-file',
  line: 1,
  message,
  tryThis,
});

const translation = (folder: string, language: string): Omit<Problem, 'file'> => ({
  code: 'translation',
  line: 1,
  message: `There is no language "${language}" yet: the site has English pages only.`,
  tryThis: `Keep it on a branch of its own. If it is English: content/${folder}/en/`,
});

/** Where the file may have been meant to lie: another ending, or a folder too deep. */
function betterPath(path: string): string | undefined {
  const folder = Object.values(COLLECTIONS).find(
    (it) => it.shape.endsWith('folder') && path.startsWith(`${it.path}/`),
  );
  if (!folder) return undefined;
  const ending = folder.shape === 'mdx-folder' ? 'mdx' : 'yaml';
  const isNear = new RegExp(`\\.(md|mdx|yml|yaml)$`, 'i').test(path);
  return isNear ? `${folder.path}/${idOf(path)}.${ending}` : undefined;
}
