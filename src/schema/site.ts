import { z } from 'zod';
import { idIn, line, webAddress } from './fields.ts';

const phoneNumber = z
  .string()
  .regex(/^[0-9][0-9 -]{1,16}$/, 'must be digits in quotes, as people dial it');

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters');

/** A number to call, with the official page that tells it and how it was seen. */
const numberFields = {
  number: phoneNumber.meta({ title: 'Number', example: "'112'" }),
  official: webAddress.meta({
    title: 'Official page',
    description: 'The page of the service, or of a public body, where a person can check it.',
  }),
  seen: z.enum(['page', 'copy']).meta({
    title: 'Seen',
    description: '`page`: on a page of the service or a public body. `copy`: on another site.',
  }),
  seenOn: webAddress.optional().meta({
    title: 'Seen on',
    description: 'Where the number was read, if not on the official page itself.',
  }),
};

const emergencySchema = z.strictObject({
  ...numberFields,
  also: line.optional().meta({ title: 'Also', description: 'Another number that works there.' }),
});

/** A line for one kind of help; `note` says what a caller must know ("8 am to 10 pm"). */
const helpLineSchema = z.strictObject({
  name: line.meta({ title: 'Name of the line' }),
  ...numberFields,
  text: phoneNumber.optional().meta({
    title: 'Text number',
    description: 'The number that takes text messages, if there is one.',
  }),
  note: line.optional().meta({ title: 'Note', description: 'What a caller must know.' }),
});

/** A country (or region) with the numbers to call there. */
export const countrySchema = z.strictObject({
  code: countryCode.meta({
    title: 'Country code',
    description: 'Two capital letters: US, GB, EU.',
  }),
  name: line.meta({ title: 'Country name', description: 'As it reads in a list: "Ireland".' }),
  covers: z.array(countryCode).default([]).meta({
    title: 'Covers',
    description: 'For a region: the countries whose readers it serves.',
  }),
  emergency: emergencySchema.meta({ title: 'Emergency number' }),
  advice: helpLineSchema.optional().meta({ title: 'Advice line' }),
  poison: helpLineSchema.optional().meta({ title: 'Poison line' }),
  crisis: helpLineSchema.optional().meta({ title: 'Crisis line' }),
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
export type HelpLine = z.output<typeof helpLineSchema>;
