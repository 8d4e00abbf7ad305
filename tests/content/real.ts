import { checkContent } from '../../src/checks/check.ts';
import { libraryOf } from '../../src/content/library.ts';
import type { Library } from '../../src/domain/library.ts';
import { today } from '../../src/today.ts';

/** The real content, read and checked once. */
export const real = checkContent('content', today());

/** The real library; throws when the content is not sound. */
export const library: Library = libraryOf(real.tree);
