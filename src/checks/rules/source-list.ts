import { citationMarks } from '../../domain/citations.ts';
import { parsedBody, passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** The list of sources in the front matter is exactly what the page cites. */
export const sourceList: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('exercises')].flatMap((entry) => {
    const marks = passagesIn(entry).flatMap(({ text }) => citationMarks(text));
    const cited = new Set(marks.flatMap((mark) => mark.sources));
    const listed = entry.data.sources;
    // What a text cites that cannot be read is not known.
    if ('error' in parsedBody(entry)) return [];
    const problem = (line: number, id: string, message: string, tryThis: string): Problem => ({
      code: 'source-list',
      file: entry.file,
      line,
      message: `Sources: ${message}`,
      wrote: id,
      tryThis,
    });
    return [
      ...listed.flatMap((id, index) => {
        const line = entry.lineOf(['sources', index]);
        if (listed.indexOf(id) < index) return [problem(line, id, 'listed twice.', 'Delete it.')];
        if (cited.has(id)) return [];
        return [problem(line, id, 'listed but never cited.', `Cite it as [@${id}], or delete it.`)];
      }),
      ...[...cited]
        // An id that names nothing has its own problem: it is a slip, and not to be listed.
        .filter((id) => !listed.includes(id) && tree.hasId('sources', id))
        .map((id) =>
          problem(entry.lineOf(['sources']), `[@${id}]`, 'cited but not listed.', `- ${id}`),
        ),
    ];
  });
