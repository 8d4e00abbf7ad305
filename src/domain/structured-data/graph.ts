import type { BreadcrumbList, Graph, Organization, Thing, WebSite } from 'schema-dts';
import type { Site } from '../../schema/site.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Path on this site. */
  path: string;
}

/** The absolute address of a path of the site. */
export function absolute(site: Site, path: string): string {
  return new URL(path, site.address).href;
}

/**
 * One `@graph` for a page: who publishes it, where it stands, and what the page adds. Everything in
 * it is visible text of the page (a test over `dist` proves it).
 */
export function pageGraph(site: Site, crumbs: readonly Crumb[], things: readonly Thing[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...things,
      ...(crumbs.length > 1 ? [breadcrumbList(site, crumbs)] : []),
      organization(site),
    ],
  };
}

/** The publisher, referred to by its `@id` from every page. */
export function organization(site: Site): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId(site),
    name: site.publisher,
    url: absolute(site, '/'),
  };
}

/** The site as a whole; on the home page only. */
export function webSite(site: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${absolute(site, '/')}#website`,
    name: site.name,
    url: absolute(site, '/'),
    inLanguage: 'en',
    publisher: { '@id': organizationId(site) },
  };
}

export const organizationId = (site: Site): string => `${absolute(site, '/')}#publisher`;

function breadcrumbList(site: Site, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, path),
    })),
  };
}
