import { createHash } from 'node:crypto';
import { ledgerSchema, type Ledger } from '../schema/ledger.ts';
import type { SourceFile } from './files.ts';
import type { Problem } from './problem.ts';

/** Where the ledger lies in the content folder. */
export const LEDGER_FILE = 'published.json';

const NOTE = 'Written only by `npm run publish-ledger`, each time the site is published.';

/** The ledger of a content folder, or why it cannot be trusted. */
export function readLedger(files: readonly SourceFile[]): {
  ledger?: Ledger;
  problems: Problem[];
} {
  const file = files.find(({ path }) => path === LEDGER_FILE);
  if (!file) {
    const message = 'This file is missing: it holds every address that was ever published.';
    const tryThis = `Bring it back from git: git checkout -- content/${LEDGER_FILE}`;
    const place = { file: `content/${LEDGER_FILE}`, line: 1 };
    return { problems: [{ code: 'missing-file', ...place, message, tryThis }] };
  }
  const ledger = parse(file.text);
  if (ledger && (isEmpty(ledger) || ledger.seal === sealOf(ledger))) {
    return { ledger, problems: [] };
  }
  return {
    problems: [
      {
        code: 'ledger',
        file: file.shownAs,
        line: 1,
        message: ledger
          ? 'This file was edited by hand; its seal does not fit.'
          : 'This file cannot be read.',
        tryThis: `git checkout -- content/${LEDGER_FILE}; only npm run publish-ledger writes it.`,
      },
    ],
  };
}

/** A ledger as its file holds it: keys in order, with its seal. */
export function ledgerText(ledger: Omit<Ledger, 'note' | 'seal'>): string {
  const sorted = {
    note: NOTE,
    pages: byKey(ledger.pages),
    guides: byKey(ledger.guides),
    exercises: byKey(ledger.exercises),
    signs: byKey(ledger.signs),
    rules: { ...ledger.rules, parts: byKey(ledger.rules.parts) },
  };
  const { note, ...rest } = sorted;
  return `${JSON.stringify({ note, seal: sealOf(sorted), ...rest }, null, 2)}\n`;
}

/** Whether nothing was published yet. */
export const isEmpty = (ledger: Ledger) => Object.keys(ledger.pages).length === 0;

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A fingerprint of everything in a ledger but its note. */
function sealOf({ pages, guides, exercises, signs, rules }: Ledger): string {
  return fingerprint(JSON.stringify([pages, guides, exercises, signs, rules]));
}

function parse(text: string): Ledger | undefined {
  try {
    return ledgerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON
  }
}

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
