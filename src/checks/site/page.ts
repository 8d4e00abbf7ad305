import { ELEMENTS, EVERYWHERE } from './allowed.ts';
import { hasAddress, type Addressed } from './addresses.ts';
import { attributeOf, readMarkup, textIn, type Element, type Markup } from './markup.ts';

/** Something on a built page that may not be published. */
export interface PageFault {
  line: number;
  message: string;
  wrote: string;
}

/** Where on a page an element stands, as far as it leads somewhere. */
export interface Leading extends Addressed, Omit<PageFault, 'message'> {}

/** What a page is by itself, whatever else the site has: its faults, its ids, and where it leads. */
export interface PageReport {
  faults: PageFault[];
  ids: string[];
  leading: Leading[];
}

/** Reads the HTML of one page, once: whether its links lead anywhere is asked of the whole site. */
export function reportOf(html: string): PageReport {
  const page = readMarkup(html);
  return {
    faults: ownFaults(page),
    ids: [...page.ids],
    leading: page.elements.filter(hasAddress).map((element) => ({
      tagName: element.tagName,
      attrs: element.attrs.map(({ name, value }) => ({ name, value })),
      ...placeOf(page, element),
    })),
  };
}

/** Everything on one page that no page of ours has. */
function ownFaults(page: Markup): PageFault[] {
  const told = (element: Element) => (message: string) => ({ ...placeOf(page, element), message });
  return [
    ...page.errors.map(({ code, line }) => ({
      line,
      message: `The HTML is broken (${code}).`,
      wrote: page.html.split('\n')[line - 1]?.trim().slice(0, 120) ?? '',
    })),
    ...afterTheEnd(page),
    ...page.elements.flatMap((element) =>
      [
        ...unknownParts(element),
        ...scriptFaults(element),
        ...styleFaults(element),
        ...nameFaults(element, page),
        ...targetFaults(element),
      ].map(told(element)),
    ),
    ...repeatedIds(page),
  ];
}

/** The parser puts it back where it belongs and says nothing; the standard calls it an error. */
function afterTheEnd({ html }: Markup): PageFault[] {
  const [before = '', after = ''] = html.split(/<\/html>\s*/i);
  if (after === '') return [];
  const line = before.split('\n').length;
  return [
    { line, message: 'Something stands after the end of the page.', wrote: after.slice(0, 120) },
  ];
}

function placeOf(page: Markup, element: Element): Omit<PageFault, 'message'> {
  const at = element.sourceCodeLocation;
  const wrote = at ? page.html.slice(at.startOffset, at.endOffset) : `<${element.tagName}>`;
  return { line: at?.startLine ?? 1, wrote: wrote.replaceAll(/\s+/g, ' ').slice(0, 120) };
}

function unknownParts({ tagName, attrs }: Element): string[] {
  const own = ELEMENTS.get(tagName);
  if (!own) return [`No page of this site has <${tagName}>.`];
  return attrs
    .filter(({ name }) => !own.has(name) && !EVERYWHERE.has(name))
    .filter(({ name }) => !/^(?:data|aria)-[a-z-]+$/.test(name))
    .map(({ name }) => `<${tagName}> has the attribute "${name}", which no page of this site has.`);
}

/** Scripts are files of our own; what stands in a page is data, and readable as such. */
function scriptFaults(element: Element): string[] {
  if (element.tagName !== 'script') return [];
  const type = attributeOf(element, 'type');
  const source = attributeOf(element, 'src');
  const text = textIn(element);
  if (type === 'application/json' || type === 'application/ld+json') {
    return isJson(text) && source === undefined ? [] : ['The data of the page is no JSON.'];
  }
  if (source === undefined || text.trim() !== '') return ['A script stands in the page itself.'];
  if (type !== 'module' || !/^\/assets\/[\w.-]+\.js$/.test(source)) {
    return ['This script is none of our own files in /assets/.'];
  }
  return [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Style blocks may name fonts of our own, and load nothing else. */
function styleFaults(element: Element): string[] {
  if (element.tagName !== 'style') return [];
  const css = textIn(element);
  const loads = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].map((match) => match[1] ?? '');
  const foreign = loads.filter((address) => !/^\/(?!\/)[\w./-]+$/.test(address));
  return [
    ...foreign.map((address) => `The style loads "${address.slice(0, 80)}".`),
    ...(/@import|expression\(|-moz-binding|\\/i.test(css.replaceAll(/content:\s*"[^"]*"/g, ''))
      ? ['The style has a form that can load or run something.']
      : []),
  ];
}

/** Labels and descriptions that point to an id of the page. */
function nameFaults(element: Element, { ids }: Markup): string[] {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  return names.flatMap((name) =>
    (attributeOf(element, name)?.split(/\s+/) ?? [])
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => `"${name}" points to "${id}", which is not on the page.`),
  );
}

/** A link may open a window of its own, which then knows nothing of this one. */
function targetFaults(element: Element): string[] {
  const target = attributeOf(element, 'target');
  const rel = attributeOf(element, 'rel')?.split(/\s+/) ?? [];
  if (target === undefined || (target === '_blank' && rel.includes('noopener'))) return [];
  return [`A link opens in "${target}" without \`rel="noopener"\`.`];
}

function repeatedIds(page: Markup): PageFault[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ ...placeOf(page, element), message: `The id "${id}" stands on the page twice.` }];
  });
}
