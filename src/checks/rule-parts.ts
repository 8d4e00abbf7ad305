import type { Country } from '../schema/site.ts';
import type { ContentTree } from '../content/tree.ts';

/**
 * What the rules say besides their signs, by a name that staff know: who is called, what is asked, what
 * raises, and which numbers are dialled. A change of one can harm like a change of a sign.
 */
export function ruleParts(tree: ContentTree): Map<string, object> {
  const shelves = [
    ...tree.all('contacts').map(({ id, data }) => [`contact ${id}`, data] as const),
    ...tree.all('areas').map(({ id, data }) => [`area ${id}`, data] as const),
    ...tree.all('contexts').map(({ id, data }) => [`context ${id}`, data] as const),
    ...tree.all('combinations').map(({ id, data }) => [`combination ${id}`, data] as const),
    ...tree.all('door').map(({ data }) => ['the door', data] as const),
  ];
  const countries = tree.all('site').flatMap(({ data }) => data.countries);
  return new Map<string, object>([
    ...shelves,
    ...countries.map((country) => [`numbers of ${country.code}`, dialled(country)] as const),
  ]);
}

/** What a reader dials in a danger. Where a number was seen may be put right without a word. */
function dialled({ covers, emergency, crisis, poison }: Country): object {
  const lines = [crisis, poison].map((line) => [line?.name, line?.number, line?.text, line?.note]);
  return [covers, emergency.number, emergency.also, ...lines];
}
