import { z } from 'zod';
import { historyFields } from './article.ts';
import { inline, line } from './fields.ts';

/** What a page has that is made from one YAML file of data: its words, its review, its history. */
export const dataPageFields = {
  title: line.max(80).meta({
    title: 'Title',
    description: 'The page title, in the words a patient would search.',
  }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines and lists, 50 to 160 characters.',
  }),
  worry: line.max(50).meta({
    title: 'Worry',
    description: 'The question as the reader asks it, for the home page: "Is this normal?"',
  }),
  summary: inline.max(420).meta({
    title: 'Summary',
    description: 'What the page answers, and how to read it, in one to three sentences.',
  }),
  aliases: z.array(line).min(5).max(20).meta({
    title: 'Aliases',
    description: 'Five to twenty other ways patients search for this page.',
  }),
  ...historyFields,
  uncertainties: z.array(inline).min(1).meta({
    title: 'What is uncertain',
    description: 'What is not known, where sources disagree, what could not be checked.',
  }),
};
