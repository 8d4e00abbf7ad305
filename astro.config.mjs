import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { lateScripts } from './src/cli/build/late-scripts.ts';
import { wholePages } from './src/cli/build/whole-pages.ts';
import { getFacts } from './src/facts.ts';
import { FEATURES } from './src/markdown/parse.ts';
import { articleStyle } from './src/markdown/plugin.ts';

const { site, lastModified, heldBack } = getFacts();
/** A page for those who write and draw: in `npm run dev` only, so that no build can publish it. */
const previewPage = {
  name: 'preview-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      const entrypoint = './src/preview/components.astro';
      if (command === 'dev') injectRoute({ pattern: '/preview/components', entrypoint });
    },
  },
};

const FLOOR = ['chrome99', 'firefox97', 'safari15.4'];
const fontFolder = '@fontsource-variable/atkinson-hyperlegible-next/files';

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  // The default ('jsx') drops the space between inline elements on separate lines.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Lets Astro's editor extension judge the front matter of guides while they are written.
  experimental: { contentIntellisense: true },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: {
    processor: satteri({ mdastPlugins: [articleStyle], features: FEATURES }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    previewPage,
    wholePages,
    sitemap({
      // Embedded views are copies, short addresses only lead on: the pages themselves are listed.
      filter: (page) => {
        const { pathname } = new URL(page);
        return !heldBack.has(pathname) && !/^\/(embed|k)\//.test(pathname);
      },
      serialize: (item) => ({ ...item, lastmod: lastModified.get(new URL(item.url).pathname) }),
    }),
  ],
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      display: 'swap',
      options: {
        variants: [
          {
            src: [`${fontFolder}/atkinson-hyperlegible-next-latin-wght-normal.woff2`],
            weight: '200 800',
            style: 'normal',
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [lateScripts],
    environments: { client: { build: { modulePreload: false } } },
    build: {
      // Scripts stay files of their own: the content security policy allows no inline script.
      assetsInlineLimit: 0,
      // The oldest browsers in which the site looks as designed (README, DECISIONS 71).
      // Safari 15.4 reads all of ES2022 but static blocks, which a test looks for.
      target: 'es2022',
      cssTarget: FLOOR,
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own; the warning is noise (7.3.4).
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
