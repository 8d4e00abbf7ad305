import { HUB } from '../../domain/addresses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The guide that shows every sign: each emergency link of the site leads to it. */
export const hubGuide: Rule = (tree) => {
  if (tree.hasId('articles', HUB)) return [];
  return [
    {
      code: 'missing-file',
      file: `content/articles/en/${HUB}.mdx`,
      line: 1,
      message: 'This file is missing: the guide that shows every sign.',
      tryThis: `Bring it back from git: git checkout -- content/articles/en/${HUB}.mdx`,
    },
  ];
};

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
