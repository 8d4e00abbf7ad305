import { resolve } from 'node:path';
import { paragraph, total } from '../../checks/report.ts';
import { sortProblems, type Problem } from '../../content/problem.ts';

/** More would not be read on a screen; the terminal has all. */
const MOST = 20;

/**
 * The problems as the browser's overlay takes them, in the words of the terminal.
 * `__isEnhancedAstroErrorPayload` keeps Astro (7.3.4) from dressing them up as an error of a program.
 */
export function overlayPayload(problems: readonly Problem[]) {
  const sorted = sortProblems(problems);
  const shown = sorted.slice(0, MOST).map((problem) => paragraph(problem));
  const more = sorted.length > MOST ? ['The terminal shows the rest.'] : [];
  const text = [...shown, ...more].join('\n\n');
  return {
    type: 'error' as const,
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'npm run check',
      title: total(sorted),
      message: asHtml(text),
      stack: 'Mend the file and save it: the page then comes back by itself.',
      loc: { file: resolve(sorted[0]?.file ?? 'content'), line: sorted[0]?.line ?? 1, column: 1 },
    },
  };
}

/** The overlay sets its message as HTML: what an author wrote must stay words. */
const asHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('  ', '&nbsp; ')
    .replaceAll('\n', '<br>');
