import { z } from 'zod';
import { calendarDate, id } from './fields.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

/** The entries of a history, newest first, each as "2026-01-31 wording". */
const history = z.array(z.string()).default([]);

/**
 * `content/published.json`: what readers have seen. It is never edited by hand; `seal` shows whether it
 * was. An address and an anchor, once in it, stay in it.
 */
export const ledgerSchema = z.strictObject({
  note: z.string(),
  seal: fingerprint.optional(),
  /** Each address with the anchors that printed links may lead to. */
  pages: z.record(z.string(), z.array(z.string())).default({}),
  /** Each guide's words and numbers as they were, and its history. */
  guides: z
    .record(id, z.strictObject({ text: fingerprint, numbers: fingerprint, history }))
    .default({}),
  exercises: z.record(id, z.strictObject({ text: fingerprint, updated: calendarDate })).default({}),
  signs: z.record(id, fingerprint).default({}),
  /** The history of the rules; `parts` is what they say besides signs, by name: "contact team". */
  rules: z
    .strictObject({
      version: z.string(),
      history,
      parts: z.record(z.string(), fingerprint).default({}),
    })
    .default({ version: '', history: [], parts: {} }),
});

export type Ledger = z.output<typeof ledgerSchema>;
