import { z } from 'zod';
import { CHANGE_KINDS, OPERATIONS } from './article.ts';
import { CODE_SYSTEMS } from './code.ts';
import { LEVELS } from './triage.ts';

/**
 * What `/api/v1/` holds. Within v1 nothing is taken away, renamed or given another meaning; new fields
 * may come, so a reader must pass over what it does not know. Anything else becomes `/api/v2/`, and v1
 * stays beside it for a year.
 */
const text = z.string().min(1);
const address = z.url();
const day = z.iso.date();

const wording = z
  .object({ html: text, text })
  .meta({ description: 'The same words twice: HTML without scripts and styles, and plain text.' });

const edition = z
  .object({ date: day, hash: z.string().regex(/^[0-9a-f]{8}$/), text })
  .meta({ description: 'Note its `text` when you give the page to a patient.' });

const review = z
  .object({
    status: z.enum(['not-reviewed', 'reviewed']),
    notice: text.meta({ description: 'Show this wherever you show the words.' }),
    reviewer: z.object({ name: text, profession: text, register: text, address }).optional(),
    date: day.optional(),
    due: day.optional(),
  })
  .meta({ description: 'Whether a named clinician has signed the page.' });

const heldBack = z.boolean().meta({
  description:
    'Waits for a review: its documents have only the reason and the danger signs. Do not hand it out.',
});

const change = z.object({
  date: day,
  kind: z.enum(CHANGE_KINDS),
  note: text,
  recall: z.boolean().meta({ description: 'Replace what you printed or copied before.' }),
});

const links = z.object({
  document: address,
  markdown: address,
  embed: address,
  oEmbed: address,
});

const publication = {
  api: z.literal('v1'),
  publisher: text,
  license: z.object({ name: text, address }),
  language: text,
};

export const guideDocumentSchema = z
  .object({
    ...publication,
    id: text,
    title: text,
    description: text,
    canonical: address,
    links,
    edition,
    review,
    heldBack,
    topic: z.object({ id: text, title: text }),
    operations: z.array(z.enum(OPERATIONS)),
    published: day,
    updated: day,
    summary: wording,
    inShort: z.array(wording),
    dangerSigns: z
      .array(
        z.object({
          level: z.enum(LEVELS),
          heading: text,
          fallback: text.optional(),
          signs: z.array(z.object({ id: text, sentence: text, contact: text })).min(1),
          contacts: z
            .array(
              z.object({
                id: text,
                name: text,
                heading: text,
                numbers: z.array(z.object({ country: text, number: text })),
              }),
            )
            .meta({ description: 'Who the signs of this level call, most important first.' }),
        }),
      )
      .min(1)
      .meta({
        description: 'From the triage rules, most urgent first. Each sentence is safe alone.',
      }),
    sections: z.array(z.object({ id: z.string(), heading: z.string(), ...wording.shape })).meta({
      description: 'Empty, as the lists are, while a guide is held back.',
    }),
    choices: z.array(z.object({ option: wording, benefit: wording, risk: wording })),
    ifNot: wording.optional(),
    checklist: z.array(wording),
    faqs: z.array(z.object({ question: text, answer: wording })),
    uncertainties: z.array(wording),
    sources: z.array(
      z.object({ number: z.int(), id: text, title: text, publisher: text, address }),
    ),
    changes: z.array(change).min(1),
    related: z.array(text),
  })
  .meta({ title: 'A guide' });

export const indexDocumentSchema = z
  .object({
    ...publication,
    name: text,
    canonical: address,
    notice: text.meta({ description: 'What holds for the whole site.' }),
    emergencyNumbers: z.array(z.object({ country: text, name: text, number: text })),
    rules: z.object({ edition, review, canonical: address }),
    guides: z.array(
      z.object({
        id: text,
        title: text,
        description: text,
        topic: text,
        canonical: address,
        links,
        edition,
        review,
        heldBack,
      }),
    ),
    pages: z
      .array(
        z.object({ id: text, title: text, description: text, canonical: address, edition, review }),
      )
      .meta({ description: 'Pages that are no guide, and have an edition and a review too.' }),
    codes: address,
    feeds: z.object({ all: address, clinical: address }),
    schemas: z.object({ index: address, guide: address, codes: address }),
  })
  .meta({ title: 'All guides' });

export const codesDocumentSchema = z
  .object({
    ...publication,
    notice: text,
    attribution: text.meta({
      description: 'What the owners of a terminology ask to be shown with its codes.',
    }),
    codes: z.array(
      z.object({
        system: z.enum(CODE_SYSTEMS),
        systemAddress: address.meta({ description: 'The name of the system in HL7 FHIR.' }),
        code: text,
        name: text,
        guides: z.array(z.object({ id: text, title: text, canonical: address, document: address })),
        sources: z.array(address).min(1),
        seen: z.enum(['official', 'copy']),
      }),
    ),
  })
  .meta({ title: 'Guides by clinical code' });

/** https://oembed.com, type `rich`. */
export const oEmbedDocumentSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: text,
  provider_name: text,
  provider_url: address,
  cache_age: z.int(),
  html: text,
  width: z.int(),
  height: z.int(),
});

const DOCUMENTS = {
  index: indexDocumentSchema,
  guide: guideDocumentSchema,
  codes: codesDocumentSchema,
} as const;

export type DocumentName = keyof typeof DOCUMENTS;
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[];

/**
 * The JSON Schema (2020-12) of a document. As input, so that it does not forbid fields it does not
 * know: a later v1 may bring some.
 */
export const jsonSchemaOf = (name: DocumentName, $id: string) => ({
  $id,
  ...z.toJSONSchema(DOCUMENTS[name], { io: 'input' }),
});

export type GuideDocument = z.output<typeof guideDocumentSchema>;
export type IndexDocument = z.output<typeof indexDocumentSchema>;
export type CodesDocument = z.output<typeof codesDocumentSchema>;
export type OEmbedDocument = z.output<typeof oEmbedDocumentSchema>;
