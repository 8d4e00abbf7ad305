import { z } from 'zod';
import { idIn, line, webAddress } from './fields.ts';

const phoneNumber = z
  .string()
  .regex(/^[0-9][0-9 ]{1,14}$/, 'must be digits and spaces in quotes, as people dial it');

/** A country (or region) with the numbers to call there. */
export const countrySchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters')
    .meta({ title: 'Country code', description: 'Two capital letters: US, GB, EU.' }),
  name: line.meta({ title: 'Country name', description: 'As it reads in a list: "Ireland".' }),
  emergency: phoneNumber.meta({ title: 'Emergency number', example: "'112'" }),
  also: line.optional().meta({ title: 'Also', description: 'Another number that works there.' }),
  advice: z
    .strictObject({
      name: line.meta({ title: 'Advice line' }),
      number: phoneNumber.meta({ title: 'Advice number' }),
      source: webAddress.meta({ title: 'Advice source' }),
    })
    .optional()
    .meta({ title: 'Advice line', description: 'The public line for urgent advice, if checked.' }),
  source: webAddress.meta({ title: 'Source', description: 'The page where it was seen.' }),
});

/** `content/site.yaml`: who publishes the site, where, and the numbers to call. */
export const siteSchema = z.strictObject({
  name: line.meta({ title: 'Name of the site' }),
  tagline: line.meta({ title: 'Tagline', description: 'What the site does, in a few words.' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  publisher: line.meta({ title: 'Publisher', description: 'Who answers for the site.' }),
  address: webAddress
    .refine((text) => new URL(text).pathname === '/' && !/[?#]/.test(text), {
      error: 'must be the root of a host: the site cannot live in a folder',
      abort: true,
    })
    .meta({
      title: 'Address of the site',
      description: 'Without a path. A release build refuses a reserved `.example` address.',
    }),
  contact: z.union([z.email(), z.literal('')]).meta({
    title: 'Contact',
    description:
      'An e-mail address that is read. While it is empty, everything that needs it is left out.',
  }),
  reviewMonths: z.int().min(1).max(60).meta({
    title: 'Review interval',
    description: 'Months after which a reviewed page is due again.',
  }),
  worries: z.array(idIn('articles')).min(1).max(11).meta({
    title: 'Worries',
    description: 'The guides that the home page offers first, as what the reader says.',
  }),
  defaultCountry: z.string().meta({
    title: 'Default country',
    description: 'The code of the country whose number is shown first.',
  }),
  countries: z.array(countrySchema).min(1).meta({ title: 'Countries' }),
});

export type Site = z.output<typeof siteSchema>;
export type Country = z.output<typeof countrySchema>;
