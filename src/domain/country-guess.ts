/**
 * The country that a browser's languages speak of: the region of the first that names one we have
 * numbers for ("en-GB" is GB; "de-AT" is covered by EU). A guess, so it is shown and can be changed.
 * @param languages as in `navigator.languages`
 * @param covered code of an entry, and the codes of the countries that it serves
 */
export function guessCountry(
  languages: readonly string[],
  covered: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  for (const language of languages) {
    const region = /-([A-Z]{2})\b/.exec(language)?.[1];
    if (region === undefined) continue;
    for (const [code, served] of covered) {
      if (code === region || served.includes(region)) return code;
    }
  }
  return undefined;
}
