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
 * Every country's numbers for the script that shows the reader's own: its name, the codes it covers
 * besides its own, then emergency, and on pages that call other lines: crisis, text of the crisis
 * line, poison, advice; empty where none was checked.
 */
export type NumbersByCountry = Record<string, readonly string[]>;

/** @param everyLine whether the page calls more than the emergency number */
export function numbersByCountry(site: Site, everyLine: boolean): NumbersByCountry {
  return Object.fromEntries(
    site.countries.map(({ code, name, covers, emergency, crisis, poison, advice }) => {
      const lines = [crisis?.number, crisis?.text, poison?.number, advice?.number];
      const others = everyLine ? lines.map((number) => number ?? '') : [];
      return [code, [name, covers.join(' '), emergency.number, ...others]];
    }),
  );
}
