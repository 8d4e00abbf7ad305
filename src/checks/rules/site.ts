import { FOR_CLINICS, HUB } from '../../domain/addresses.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Problem } from '../problem.ts';
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

/** A country twice, or with a number that nobody answers there. */
export const countryNumbers: Rule = (tree) =>
  tree.all('site').flatMap((site) =>
    site.data.countries.flatMap(({ code, emergency }, index): Problem[] => {
      const at = (field: string) => site.lineOf(['countries', index, field]);
      const isFirst = site.data.countries.findIndex((it) => it.code === code) === index;
      const known = KNOWN.get(code);
      const isRight = known ? known.includes(emergency) : /^\d{3,5}$/.test(emergency);
      return [
        ...(isFirst
          ? []
          : [
              {
                code: 'default-country' as const,
                file: site.file,
                line: at('code'),
                message: `The country ${code} stands in the list twice.`,
                wrote: code,
                tryThis: 'Delete one of the two.',
              },
            ]),
        ...(isRight
          ? []
          : [
              {
                code: 'default-country' as const,
                file: site.file,
                line: at('emergency'),
                message: `Emergency number: not one that is answered in ${code}.`,
                wrote: emergency,
                tryThis: known ? known.join(' or ') : 'Three to five digits, as people dial them.',
              },
            ]),
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
