import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from '../checks/check.ts';
import { libraryOf } from '../content/library.ts';
import { contentFolder } from '../content-folder.ts';
import { lastModified } from '../domain/last-modified.ts';
import { heldBackGuides } from '../review-policy.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { today } from './today.ts';

/** The site's own facts, read before Astro starts: its configuration needs the address. */
export function readSite(): Site {
  return siteSchema.parse(parse(readFileSync(`${contentFolder()}/site.yaml`, 'utf8')));
}

/** What the configuration of Astro needs to know of the pages. */
export interface PageFacts {
  /** When each page's content last changed, by path. Empty while the content is not sound. */
  lastModified: ReadonlyMap<string, string>;
  /** The guides that this build holds back, by path: no map leads to them. */
  heldBack: ReadonlySet<string>;
}

/** Reads the facts from the content. */
export function readPageFacts(): PageFacts {
  const { tree, problems } = checkContent(contentFolder(), today());
  if (problems.length > 0) return { lastModified: new Map(), heldBack: new Set() };
  const library = libraryOf(tree);
  return { lastModified: lastModified(library), heldBack: heldBackGuides(library) };
}
