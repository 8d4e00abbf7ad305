import { z } from 'zod';
import { id, idIn, line, webAddress } from './fields.ts';

/** Clinical terminologies by which a record system can find a guide. */
export const CODE_SYSTEMS = ['ICD-10-CM', 'SNOMED CT'] as const;

const FORMS: Record<(typeof CODE_SYSTEMS)[number], (code: string) => boolean> = {
  'ICD-10-CM': (code) => /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code),
  'SNOMED CT': (code) => /^[1-9][0-9]{5,17}$/.test(code) && hasCheckDigit(code),
};

/** `content/codes.yaml`: a clinical code, and the guides for a patient with it. */
export const codeSchema = z
  .strictObject({
    id: id.meta({ title: 'Id', description: 'The system and the code: `icd-10-cm-z47-1`.' }),
    system: z.enum(CODE_SYSTEMS).meta({
      title: 'System',
      description: '`ICD-10-CM` or `SNOMED CT`.',
    }),
    code: line.meta({ title: 'Code', example: "'M54.50'" }),
    name: line.meta({
      title: 'Name',
      description: 'Its name, word for word as the source has it.',
    }),
    guides: z.array(idIn('articles')).min(1).meta({
      title: 'Guides',
      description: 'The guides for a patient with this code, the most fitting first.',
    }),
    sources: z.array(webAddress).min(1).meta({
      title: 'Sources',
      description: 'Where the code and its name were seen: addresses of pages or files.',
    }),
    seen: z.enum(['official', 'copy']).meta({
      title: 'Seen as',
      description:
        '`official` (published by who keeps the codes) or `copy` (elsewhere: confirm it).',
    }),
  })
  .refine(({ system, code }) => FORMS[system](code), {
    path: ['code'],
    message: 'has not the form of its system, or a wrong check digit',
  });

export type Code = z.output<typeof codeSchema>;

/** The tables of the Verhoeff check, with which every SNOMED CT identifier ends (its guide, 5.5). */
const PERMUTED = [0, 1, 2, 3, 4, 5, 6, 7].map((times) =>
  Array.from({ length: 10 }, (_, digit) => {
    const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    return Array.from({ length: times }).reduce<number>((value) => step[value] ?? 0, digit);
  }),
);

/** Multiplies in the group of turns and flips of a pentagon: 0 to 4 turn, 5 to 9 flip. */
const product = (a: number, b: number): number => {
  const turned = a < 5 ? a + (b % 5) : a - (b % 5);
  const place = ((turned % 5) + 5) % 5;
  return a < 5 === b < 5 ? place : place + 5;
};

/** Whether a number ends in the check digit of Verhoeff: it finds every single wrong digit. */
export function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => product(total, PERMUTED[index % 8]?.[digit] ?? 0), 0);
  return sum === 0;
}
