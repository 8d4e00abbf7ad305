import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFolder } from '../content-folder.ts';
import { siteSchema, type Site } from '../schema/site.ts';

/** The site's own facts, read before Astro starts: its configuration needs the address. */
export function readSite(): Site {
  return siteSchema.parse(parse(readFileSync(`${contentFolder()}/site.yaml`, 'utf8')));
}
