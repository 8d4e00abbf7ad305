/** Vite's module that preloads what a late script imports (Vite 8, in Astro 7.3.4). */
const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that puts one line in the place of that module. The original would be most of what
 * a guide loads, to save one round trip that nobody waits for: our late scripts have no styles, and
 * what they import is fetched when a reader turns to the search box.
 */
export const lateScripts = {
  name: 'late-scripts',
  enforce: 'pre',
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
} as const;
