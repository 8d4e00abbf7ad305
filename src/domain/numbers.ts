import type { Country, HelpLine, Site } from '../schema/site.ts';
import type { Line } from '../schema/triage.ts';

/** A telephone number as a link takes it: digits only. */
export const dial = (number: string): string => `tel:${number.replaceAll(/[ -]/g, '')}`;

/** A number for text messages as a link takes it. */
export const text = (number: string): string => `sms:${number.replaceAll(/[ -]/g, '')}`;

/** The country whose numbers are shown before the reader chooses. */
export function defaultCountry(site: Site): Country {
  const found = site.countries.find(({ code }) => code === site.defaultCountry);
  if (!found) throw new Error(`site.yaml has no country "${site.defaultCountry}".`);
  return found;
}

/**
 * The number of a line in a country. Where no such line was checked it is the emergency number:
 * never nothing.
 */
export function lineNumber(country: Country, line: Line): string {
  return helpLine(country, line)?.number ?? country.emergency.number;
}

/** A line besides the emergency number, if one was checked. */
export const helpLine = (country: Country, line: Line): HelpLine | undefined =>
  line === 'emergency' ? undefined : country[line];

/**
 * Every country's numbers for the script that shows the reader's own: its name, then emergency,
 * crisis, text of the crisis line, poison, advice; empty where none was checked.
 */
export type NumbersByCountry = Record<string, readonly string[]>;

export function numbersByCountry(site: Site): NumbersByCountry {
  return Object.fromEntries(
    site.countries.map(({ code, name, covers, emergency, crisis, poison, advice }) => [
      code,
      [
        name,
        emergency.number,
        crisis?.number ?? '',
        crisis?.text ?? '',
        poison?.number ?? '',
        advice?.number ?? '',
        ...covers,
      ],
    ]),
  );
}
