import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), id: z.string(), text: z.string() })),
});

/** A page as Pagefind has indexed it: its words, its metadata, its headings. */
export type Fragment = z.output<typeof fragmentSchema> & {
  /** Pagefind's name for it in search results. */
  name: string;
};

/** Stands before the JSON in each fragment (Pagefind 1.5.2). */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind knows of each page of a built site, by address. */
export function readFragments(site: string): Fragment[] {
  const folder = join(site, 'pagefind', 'fragment');
  return readdirSync(folder)
    .map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is not a fragment of Pagefind.`);
      const data: unknown = JSON.parse(text.slice(SIGNATURE.length));
      return { ...fragmentSchema.parse(data), name: file.replace(/\.pf_fragment$/, '') };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
