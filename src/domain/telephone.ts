import { TELEPHONE } from '../schema/telephone.ts';

/** Whether typed words look like a telephone number: brackets, dots and hyphens between digits pass. */
export function isTelephone(text: string): boolean {
  return TELEPHONE.test(
    text
      .replaceAll(/[().-]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}
