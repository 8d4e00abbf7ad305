import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The page with what stands after its end moved inside. A page's own script follows the layout in its
 * template, so Astro (7.3.4) writes it after `</html>`, where no element may stand.
 */
export function wholePage(html: string): string {
  const [page = '', after = ''] = html.split('</html>');
  if (after.trim() === '') return html;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${after.trim()}${page.slice(end)}</html>\n`;
}

/** An Astro integration that does so with every page of a build. */
export const wholePages = {
  name: 'whole-pages',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => {
      for (const file of globSync(`${fileURLToPath(dir)}/**/*.html`)) {
        const html = readFileSync(file, 'utf8');
        const whole = wholePage(html);
        if (whole !== html) writeFileSync(file, whole);
      }
    },
  },
};
