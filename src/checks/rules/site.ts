import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

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
