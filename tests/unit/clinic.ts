import { checkContent } from '../../src/checks/check.ts';
import { libraryOf } from '../../src/content/library.ts';
import type { Library } from '../../src/domain/library.ts';

/** The library of the made-up clinic, read afresh. */
export function clinic(): Library {
  return libraryOf(checkContent('tests/fixtures/clinic', '2026-02-01').tree);
}
