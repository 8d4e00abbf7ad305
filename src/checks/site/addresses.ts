import { addressFault } from '../../schema/web-address.ts';
import { attributeOf, type Element } from './markup.ts';

/** What a link must know of a page: where it lies, and the ids on it. */
export interface Page {
  /** Its address: `/guides/x/`. */
  path: string;
  ids: ReadonlySet<string>;
}

/** An element as far as its addresses go. */
export type Addressed = Pick<Element, 'tagName' | 'attrs'>;

/** What a site consists of, to follow its links. */
export interface Site {
  pages: ReadonlyMap<string, Page>;
  /** Every file, as the path by which it is asked for: `/assets/x.js`. */
  files: ReadonlySet<string>;
  /** The site's own address: `https://example.org`. */
  origin: string;
  /** The address for mail to whoever publishes the site; empty while there is none. */
  contact: string;
  /** Addresses of sources that are known to have no https. */
  insecure: ReadonlySet<string>;
}

/** Attributes that hold an address, in any element. */
const ADDRESSES = ['href', 'src', 'action', 'content', 'srcset', 'data', 'poster', 'xlink:href'];

/** Whether an element has anything that leads somewhere. */
export const hasAddress = ({ attrs }: Addressed): boolean =>
  attrs.some(({ name }) => ADDRESSES.includes(name));

/** Everything wrong with the addresses of one element: where it leads, what it loads. */
export function addressFaults(element: Addressed, page: Page, site: Site): string[] {
  return ADDRESSES.flatMap((name) => {
    const address = attributeOf(element, name);
    if (address === undefined) return [];
    if (element.tagName === 'meta') return metaFaults(element, address, page, site);
    if (element.tagName === 'a') return linkFaults(address, page, site);
    if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical') {
      return canonicalFaults(address, page, site);
    }
    const isOther = element.tagName === 'link' && attributeOf(element, 'rel') === 'alternate';
    return ownFaults(isOther ? withoutOrigin(address, site) : address, page, site);
  });
}

/** Another form of a page is named in full, as programs read it elsewhere too. */
const withoutOrigin = (address: string, { origin }: Site) =>
  address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;

/** Pages that are a copy of another page, or only lead to one, and say so. */
const COPY = /^\/(?:embed|k)\//;

/** A page names itself as the place of its words; a copy names a page of ours that is none. */
function canonicalFaults(address: string, page: Page, site: Site): string[] {
  const fault = [`Its own address is "${address}".`];
  if (!COPY.test(page.path)) return address === `${site.origin}${page.path}` ? [] : fault;
  const path = address.slice(site.origin.length);
  const isOurs = address.startsWith(`${site.origin}/`) && site.pages.has(path);
  return isOurs && !COPY.test(path) ? [] : fault;
}

/** A message that the reader may send, to us or to whom they like, with a subject and a text alone. */
const MESSAGE = /^(?:mailto|sms):([\w.+-]+@[\w.-]+)?(?:\?(?:&?(?:subject|body)=[\w.~%!'()*-]*)+)?$/;

/** A link leads to a page of ours, to a number to call, or to another site by https. */
function linkFaults(address: string, page: Page, site: Site): string[] {
  if (/^(?:tel|sms):\+?\d{2,15}$/.test(address)) return [];
  const message = MESSAGE.exec(address);
  if (message && ['', site.contact].includes(message[1] ?? '')) return [];
  if (/^[#/](?!\/)/.test(address)) return ownFaults(address, page, site);
  if (address.startsWith(`${site.origin}/`)) {
    return ownFaults(address.slice(site.origin.length), page, site);
  }
  const known = site.insecure.has(address) ? ['https', 'http'] : ['https'];
  const reason = addressFault(address, known);
  return reason === undefined ? [] : [`A link leads to "${address}": ${reason}.`];
}

/** Pages whose island reads what to show from behind the `#`: ids alone, which it looks up. */
const READS_ITS_LINK = /^\/(?:for-clinics\/pack|reading-list)\/#[a-z]=[\w,:&=-]*$/;

/** What a page loads or sends to is on the site itself. */
function ownFaults(address: string, page: Page, site: Site): string[] {
  const base = 'https://own.invalid';
  const url = URL.canParse(address, base + page.path)
    ? new URL(address, base + page.path)
    : undefined;
  if (url?.origin !== base || !/^[#/](?!\/)/.test(address)) {
    return [`"${address}" is not on this site.`];
  }
  const target = site.pages.get(url.pathname);
  if (!target) return site.files.has(url.pathname) ? [] : [`"${address}" leads nowhere.`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || target.ids.has(anchor) || READS_ITS_LINK.test(address)) return [];
  return [`"${address}" leads to no heading: ${target.path} has no "#${anchor}".`];
}

/** The preview's address and picture are our own; a page that sends on, sends to a page of ours. */
function metaFaults(element: Addressed, content: string, page: Page, site: Site): string[] {
  const property = attributeOf(element, 'property') ?? '';
  if (/^og:(?:url|image)$/.test(property)) {
    if (!content.startsWith(`${site.origin}/`)) return [`The preview names "${content}".`];
    return ownFaults(content.slice(site.origin.length), page, site);
  }
  const event = attributeOf(element, 'http-equiv');
  if (event === undefined) return [];
  const target = /^0;\s*url=(\/[^\s]*)$/i.exec(content)?.[1];
  if (event.toLowerCase() !== 'refresh' || target === undefined) {
    return [`A page sets "${event}" for itself.`];
  }
  return ownFaults(target, page, site);
}
