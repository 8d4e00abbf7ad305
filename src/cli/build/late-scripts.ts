/** Vite's module that preloads what a late script imports (Vite 8, in Astro 7.3.4). */
const HELPER = '\0vite/preload-helper.js';

/** What Vite hands to that module: a list of files, made at the head of each script that has a late one. */
const LIST = /^const __vite__mapDeps=.*\n/;
const USES = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/** A file of a build; only scripts have code. */
interface BuiltFile {
  code?: string;
}

/**
 * A Vite plugin that puts one line in the place of that module, and takes out the lists. The original
 * would be most of what a guide loads, to save one round trip that nobody waits for: our late scripts
 * have no styles, and what they import is fetched when a reader turns to the search box.
 */
export const lateScripts = {
  name: 'late-scripts',
  enforce: 'pre',
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    order: 'post',
    handler: (_: unknown, bundle: Record<string, BuiltFile>) => {
      for (const file of Object.values(bundle)) {
        file.code &&= file.code.replace(LIST, '').replaceAll(USES, '');
      }
    },
  },
} as const;
