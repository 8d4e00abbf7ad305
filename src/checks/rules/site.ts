import { FOR_CLINICS, HUB } from '../../domain/addresses.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** Entries that the site cannot do without, as pages and links of the program lead to them. */
const NEEDED = [
  { collection: 'articles', id: HUB, what: 'the guide that shows every sign' },
  { collection: 'about', id: FOR_CLINICS, what: 'the page for clinics' },
] as const;

/** The entries that the program itself leads to are there. */
export const neededEntries: Rule = (tree) =>
  NEEDED.filter(({ collection, id }) => !tree.hasId(collection, id)).map(
    ({ collection, id, what }): Problem => {
      const file = `content/${COLLECTIONS[collection].path}/${id}.mdx`;
      return {
        code: 'missing-file',
        file,
        line: 1,
        message: `This file is missing: ${what}.`,
        tryThis: `Bring it back from git: git checkout -- ${file}`,
      };
    },
  );

/** Emergency numbers that are known for sure; elsewhere three to five digits are taken. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['US', ['911']],
  ['CA', ['911']],
  ['GB', ['999', '112']],
  ['IE', ['112', '999']],
  ['AU', ['000', '112']],
  ['NZ', ['111']],
  ['EU', ['112']],
]);

/** A country with an emergency number that nobody answers there. */
export const countryNumbers: Rule = (tree) =>
  tree.all('site').flatMap((site) =>
    site.data.countries.flatMap(({ code, emergency: { number } }, index): Problem[] => {
      const known = KNOWN.get(code);
      if (known ? known.includes(number) : /^\d{3,5}$/.test(number)) return [];
      return [
        {
          code: 'default-country',
          file: site.file,
          line: site.lineOf(['countries', index, 'emergency', 'number']),
          message: `Emergency number: not one that is answered in ${code}.`,
          wrote: number,
          tryThis: known ? known.join(' or ') : 'Three to five digits, as people dial them.',
        },
      ];
    }),
  );

/** The default country is one of the countries. */
export const defaultCountry: Rule = (tree) =>
  tree.all('site').flatMap((site): Problem[] => {
    const codes = site.data.countries.map(({ code }) => code);
    if (codes.includes(site.data.defaultCountry)) return [];
    return [
      {
        code: 'default-country',
        file: site.file,
        line: site.lineOf(['defaultCountry']),
        message: 'Default country: is not in the list of countries.',
        wrote: site.data.defaultCountry,
        tryThis: `One of ${codes.join(', ')}.`,
      },
    ];
  });

/** Each country stands once, and once only is it covered: else two numbers would answer for it. */
export const countryTwice: Rule = (tree) =>
  tree.all('site').flatMap((site) => {
    const seen = new Set<string>();
    return site.data.countries.flatMap(({ code, covers }, index) =>
      [code, ...covers]
        .filter((it) => seen.has(it) || !seen.add(it))
        .map((it): Problem => ({
          code: 'country-twice',
          file: site.file,
          line: site.lineOf(['countries', index]),
          message: `Countries: ${it} is there twice, so two numbers would answer for it.`,
          wrote: it,
          tryThis: 'Keep the entry whose numbers were checked; delete the other.',
        })),
    );
  });
