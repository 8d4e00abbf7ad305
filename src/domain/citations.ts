import { guide } from '../strings/en/index.ts';

/** `[@nhs-rec]` or `[@nhs-rec; @nhs-brad]`: the Pandoc form. Group 1 is what is in the brackets. */
const CITATION = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

export interface CitationMark {
  /** Where the mark starts and ends in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The ids of the sources it names. */
  sources: string[];
}

/** Finds the citation marks of a text, in order. */
export function citationMarks(text: string): CitationMark[] {
  return [...text.matchAll(CITATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sources: (match[1] ?? '').split(';').map((part) => part.trim().slice(1)),
  }));
}

/** The text without its citation marks and without the space before each. */
export function withoutCitations(text: string): string {
  return text.replaceAll(/\s*\[@[^\]]*\]/g, '');
}

/** A citation mark for these sources, as an author would write it; nothing for none. */
export function citationText(sources: readonly string[]): string {
  return sources.length === 0 ? '' : `[${sources.map((id) => `@${id}`).join('; ')}]`;
}

/** Source ids and the numbers they carry on one page. */
export type CitationNumbers = ReadonlyMap<string, number>;

/** Numbers sources from 1 in order of first use. `texts` are a page's texts in reading order. */
export function numberCitations(texts: readonly string[]): CitationNumbers {
  const ids = texts.flatMap((text) => citationMarks(text).flatMap((mark) => mark.sources));
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/**
 * The marks of one citation as HTML: small numbers that lead to the list of sources.
 * @throws when a source has no number on the page, because the page forgot to number that text
 */
export function citationHtml(sources: readonly string[], numbers: CitationNumbers): string {
  const links = sources.map((source) => {
    const number = numbers.get(source);
    if (number === undefined) throw new Error(`"${source}" has no number on this page.`);
    return `<a href="#source-${source}" aria-label="${guide.source} ${number}">${number}</a>`;
  });
  return `<sup class="cite">${links.join(', ')}</sup>`;
}
