/**
 * The HTML of an embedded view with every link out of it opened in a window of its own, at its full
 * address: within the frame of another site our pages refuse to be shown. Links to a heading stay.
 * @param origin the address of the site, such as `https://example.org`
 */
export function outwardLinks(html: string, origin: string): string {
  return html.replaceAll(
    /(<a\b[^>]*?\shref=")(\/|https?:)/g,
    (_, start: string, head: string) =>
      `${start.replace('<a', '<a target="_blank" rel="noopener"')}${head === '/' ? new URL('/', origin).href : head}`,
  );
}
