import type { z } from 'zod';
import { COLLECTIONS } from '../../schema/collections.ts';
import { describeField } from '../../content/fields.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem, ProblemCode } from '../../content/problem.ts';
import type { Draft } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` leaves for a person to fill in, and what people write while they wait for it. */
const BLANK =
  /\bTODO\b|\bTB[CDA]\b|\bXX+\b|\[(?:insert|add|number|name|date|phone|link)\b[^\]]*\](?!\()|\?\?\?|\blorem ipsum\b|\bFIXME\b/;

/** What cannot be judged of a text that is not written yet. */
const WAITS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'reading-grade',
  'long-sentence',
  'usual-sentence',
  'long-paragraph',
  'section-length',
  'passive-voice',
  'medical-words',
  'word-to-avoid',
  'number-unsourced',
  'number-in-words',
  'term-unmarked',
  'shared-sentence',
  'guide-parts',
  'do-not-repeated',
  'sign-alone',
  'sign-grade',
  'sign-wording',
  'listed-twice',
  'sign-never-asked',
]);

/** A blank that is still to fill, in a field or in the text. */
export const blanks: Rule = (tree) =>
  tree.drafts.flatMap((draft) => [...blankFields(draft), ...blankLines(draft)]);

/** Leaves out what waits until the blanks of its file are filled. */
export function withoutWaiting(problems: readonly Problem[]): Problem[] {
  const unfinished = new Set(
    problems.filter(({ code }) => code === 'blank').map(({ file }) => file),
  );
  return problems.filter(({ code, file }) => !(WAITS.has(code) && unfinished.has(file)));
}

function blankFields(draft: Draft): Problem[] {
  const schema: z.ZodType = COLLECTIONS[draft.collection].schema;
  return [...textsOf(draft.written)]
    .filter(({ text }) => BLANK.test(text))
    .map(({ path, text }) => {
      const { name, meta } = describeField(schema, path, draft.written);
      return {
        code: 'blank',
        file: draft.file,
        line: draft.lineOf(path),
        message: `${name}: is still to write.`,
        wrote: text,
        tryThis: meta.description ?? 'Write it, or delete the line if the field is not needed.',
      };
    });
}

function blankLines({ file, body, bodyLine }: Draft): Problem[] {
  return body.split('\n').flatMap((line, index) =>
    BLANK.test(line)
      ? [
          {
            code: 'blank',
            file,
            line: bodyLine + index,
            message: 'This part of the text is still to write.',
            wrote: line.trim(),
            tryThis: 'Write it, or delete it with its heading.',
          },
        ]
      : [],
  );
}

/** Every text of what an author wrote, sound or not. */
function* textsOf(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    yield* textsOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
