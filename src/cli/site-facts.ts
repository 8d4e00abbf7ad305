import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from '../checks/check.ts';
import { libraryOf } from '../checks/library.ts';
import { contentFolder } from '../content-folder.ts';
import { lastModified } from '../domain/last-modified.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { today } from './today.ts';

/** The site's own facts, read before Astro starts: its configuration needs the address. */
export function readSite(): Site {
  return siteSchema.parse(parse(readFileSync(`${contentFolder()}/site.yaml`, 'utf8')));
}

/** When each page's content last changed, by path. Empty while the content is not sound. */
export function readLastModified(): Map<string, string> {
  const { tree, problems } = checkContent(contentFolder(), today());
  return problems.length > 0 ? new Map<string, string>() : lastModified(libraryOf(tree));
}
