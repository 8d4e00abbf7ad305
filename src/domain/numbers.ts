import type { Country, Site } from '../schema/site.ts';

/** A telephone number as a link takes it: digits only. */
export const dial = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** The country whose number is shown before the reader chooses. */
export function defaultCountry(site: Site): Country {
  const found = site.countries.find(({ code }) => code === site.defaultCountry);
  if (!found) throw new Error(`site.yaml has no country "${site.defaultCountry}".`);
  return found;
}

/** Emergency numbers by country code, for the script that shows the reader's own. */
export function emergencyNumbers(site: Site): Record<string, string> {
  return Object.fromEntries(site.countries.map(({ code, emergency }) => [code, emergency]));
}
