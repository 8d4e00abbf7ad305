import { z } from 'zod';
import { line, webAddress } from './fields.ts';

/** A person who signs reviews. Real people only: their register entry is public. */
export const reviewerSchema = z.strictObject({
  name: line.meta({ title: 'Name' }),
  profession: line.meta({ title: 'Profession', description: 'For example "Physiotherapist".' }),
  register: line.meta({
    title: 'Register',
    description: 'The professional register and the number in it.',
  }),
  registerAddress: webAddress.meta({
    title: 'Register address',
    description: 'Where a reader can check the entry.',
  }),
});

export type Reviewer = z.output<typeof reviewerSchema>;
