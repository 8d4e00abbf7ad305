import { z } from 'zod';
import { aliasAnchors, block, calendarDate, idIn, inline, line, sentence } from './fields.ts';
import { reviewSchema } from './review.ts';

/** Operations a guide can apply to; `any` means that the advice does not depend on it. */
export const OPERATIONS = [
  'total-knee-replacement',
  'partial-knee-replacement',
  'arthroscopy',
  'meniscus-repair',
  'acl-reconstruction',
  'any',
] as const;

/** What a change to a page was about; clinics follow the last three. */
export const CHANGE_KINDS = ['wording', 'clinical', 'danger-sign', 'threshold'] as const;

/** What kind of guide it is: it decides which parts a guide must have (`guide-parts`). */
export const GUIDE_KINDS = ['symptom', 'how-to', 'warning'] as const;

/** The schema.org health aspects an article's sections can carry. */
export const ASPECTS = ['causes', 'self-care', 'prevention', 'living-with'] as const;

export const changeSchema = z.strictObject({
  date: calendarDate.meta({ title: 'Date of the change' }),
  kind: z.enum(CHANGE_KINDS).meta({
    title: 'Kind of change',
    description:
      '`wording` (same meaning), `clinical` (advice changed), `danger-sign` (a warning sign changed) or `threshold` (a number changed).',
  }),
  note: line.meta({ title: 'Note', description: 'What changed, in one plain sentence.' }),
  recall: z.boolean().optional().meta({
    title: 'Recall',
    description:
      '`true` when an older text could do harm, so that clinics should replace what they printed or copied.',
  }),
});

/** One thing a reader can do about it, with what speaks for it and what against (DISCERN 9 to 11). */
export const choiceSchema = z.strictObject({
  option: inline.max(80).meta({ title: 'Option', description: 'What one can do: "Ice".' }),
  benefit: inline.max(240).meta({ title: 'Benefit', description: 'The good it may do.' }),
  risk: inline.max(240).meta({ title: 'Risk', description: 'The harm it may do, or its cost.' }),
});

/** The rules of style that an author may break on a line, with a reason. Never one about safety. */
export const EXCEPTIONABLE = [
  'long-sentence',
  'long-paragraph',
  'number-unsourced',
  'number-in-words',
  'word-to-avoid',
  'shared-sentence',
] as const;

export const exceptionSchema = z.strictObject({
  rule: z.enum(EXCEPTIONABLE).meta({ title: 'Rule', description: 'The code of the problem.' }),
  text: line.meta({ title: 'Text', description: 'Words of the line, as the check shows them.' }),
  reason: line.meta({
    title: 'Reason',
    description: 'Why the rule would make this line worse. Shown on the scorecard.',
  }),
});

export const faqSchema = z.strictObject({
  question: sentence.meta({
    title: 'Question',
    description: 'As a patient would ask it; ends with "?".',
  }),
  answer: block.meta({
    title: 'Answer',
    description: 'One to three short paragraphs, the answer in the first sentence.',
  }),
});

/** What a page tells of itself: who signed it, since when it is there, and what changed. */
export const historyFields = {
  review: reviewSchema.meta({
    title: 'Review',
    description: '`status: not-reviewed`, or `status: reviewed` with reviewer, date and due.',
  }),
  published: calendarDate.meta({ title: 'Published', description: 'The day it first appeared.' }),
  updated: calendarDate.meta({
    title: 'Updated',
    description: 'The day of the newest entry under "changes".',
  }),
  changes: z.array(changeSchema).min(1).meta({
    title: 'Changes',
    description: 'The page history, newest first.',
  }),
};

/** The front matter of a guide in `content/articles/<language>/`. */
export const articleSchema = z.strictObject({
  title: line.max(80).meta({
    title: 'Title',
    description: 'The page title. Says what the page answers, in the words a patient would search.',
  }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines and lists, 50 to 160 characters.',
  }),
  worry: line.max(50).meta({
    title: 'Worry',
    description: 'The problem as the reader says it, for the home page: "My back hurts".',
  }),
  summary: inline.max(420).meta({
    title: 'Summary',
    description: 'The answer to the title in one to three sentences. No product, no warning sign.',
  }),
  inShort: z.array(inline).min(3).max(5).meta({
    title: 'In short',
    description: 'Three to five things to do, one line each.',
  }),
  kind: z.enum(GUIDE_KINDS).meta({
    title: 'Kind',
    description:
      '`symptom` (why it hurts, what eases it), `how-to` (a skill, in steps) or `warning` (signs that need a call).',
  }),
  topic: idIn('topics').meta({ title: 'Topic', description: 'The id of one topic.' }),
  operations: z.array(z.enum(OPERATIONS)).min(1).meta({
    title: 'Operations',
    description: 'The operations the guide applies to.',
  }),
  aliases: z.array(line).min(5).max(20).meta({
    title: 'Aliases',
    description: 'Five to twenty other ways patients search for this page.',
  }),
  triage: z.union([z.literal('general'), idIn('flows')]).meta({
    title: 'Symptom flow',
    description: 'The flow in `content/triage/flows/` that belongs to the page, or `general`.',
    refersTo: 'flows',
  }),
  sources: z.array(idIn('sources')).min(1).meta({
    title: 'Sources',
    description: 'The id of every source the page cites, each once.',
  }),
  ...historyFields,
  aspects: z.record(line, z.enum(ASPECTS)).default({}).meta({
    title: 'Aspects',
    description: 'For search engines: which heading covers which aspect of health.',
  }),
  anchors: aliasAnchors,
  figure: idIn('figures').optional().meta({
    title: 'Figure',
    description: 'The picture that stands for the page when it is shared.',
  }),
  checklist: z.array(inline).min(3).max(8).meta({
    title: 'Daily checklist',
    description: 'Three to eight things to tick off today.',
  }),
  choices: z.array(choiceSchema).min(2).max(4).optional().meta({
    title: 'Choices',
    description: 'Two to four things to try, each with its benefit and its risk.',
  }),
  ifNot: inline.max(240).optional().meta({
    title: 'If you do nothing',
    description: 'What happens without any of the choices, as far as sources say.',
  }),
  uncertainties: z.array(inline).min(1).meta({
    title: 'What is uncertain',
    description: 'What is not known, where sources disagree, what could not be checked.',
  }),
  faqs: z.array(faqSchema).min(3).max(12).meta({
    title: 'FAQ',
    description: 'Questions people ask, three to twelve.',
  }),
  exceptions: z.array(exceptionSchema).default([]).meta({
    title: 'Exceptions',
    description:
      'Lines where a rule of style would make the text worse. At most 10 in the library.',
  }),
  related: z.array(idIn('articles')).max(5).meta({
    title: 'Related guides',
    description: 'Up to five guides to read next.',
  }),
});

export type Article = z.output<typeof articleSchema>;
export type Change = z.output<typeof changeSchema>;
export type Choice = z.output<typeof choiceSchema>;
export type Exception = z.output<typeof exceptionSchema>;
export type Faq = z.output<typeof faqSchema>;
