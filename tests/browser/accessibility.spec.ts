import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { island } from '../../src/strings/en/symptom-check.ts';
import { COVER, expect, KINDS, test, testPages } from './quiet.ts';
import { next, toResult, toScreen } from './triage.ts';

// axe injects a script, which the real policy forbids; the policy itself is tested elsewhere.
test.use({ bypassCSP: true });

/** What axe cannot decide by itself, where, and why it is all right there. */
const UNDECIDED: { key: string; target: RegExp; why: string }[] = [
  { key: 'shortTextContent', target: /source-/, why: 'a source number of one digit' },
  { key: 'pseudoContent', target: /./, why: 'marks before and after words are in their colour' },
  { key: 'elmPartiallyObscured', target: /^h1$/, why: 'the band behind it is a box-shadow' },
  {
    key: 'elmPartiallyObscuring',
    target: /(^| )(li:nth-child\(\d+\) > a|a\[href\$="[a-z-]+\/"\]) > (b|span)$/,
    why: 'the cards overlap the hero',
  },
  ...['imgNode', 'shortTextContent', 'bgOverlap'].map((key) => ({
    key,
    target: /(^|> )(text|\.name)\[/,
    why: 'words of a chart have the colors of text, on the page itself',
  })),
  {
    key: 'bgOverlap',
    target: /^#[a-z-]+ > tr:nth-child\(1\) > th\[scope="rowgroup"\]/,
    why: 'a cell that spans two rows of the table; nothing lies above its words',
  },
];

/** Rules about what styles do. The other rules judge the HTML, which is the same in every look. */
const LAYOUT = ['target-size', 'scrollable-region-focusable', 'css-orientation-lock'];
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Every rule; or, in a further look at the same HTML, those that its styles can break. */
async function audit(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Without frames, it need not open a second page to put the findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules) axe.withRules([...rules]);
  else {
    axe
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({
        rules: Object.fromEntries(COLOURS.concat(LAYOUT).map((id) => [id, { enabled: true }])),
      });
  }
  const { violations, incomplete } = await axe.analyze();
  const tell = (items: typeof violations) =>
    items.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  const open = incomplete.map((item) => ({
    ...item,
    nodes: item.nodes.filter(({ any, all, none, target }) => {
      const keys = [...any, ...all, ...none].map(({ data }) => messageKey(data));
      return !UNDECIDED.some(
        (known) => keys.includes(known.key) && known.target.test(target.join(' ')),
      );
    }),
  }));
  return [...tell(violations), ...tell(open)];
}

const messageKey = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'messageKey' in data ? String(data.messageKey) : '';

/** Every kind of element once; in the other look a page of each kind, because they share their style. */
const LOOKS = [
  {
    name: 'light, wide',
    colorScheme: 'light',
    width: 1280,
    paths: COVER,
    rules: undefined,
  },
  {
    name: 'dark, narrow',
    colorScheme: 'dark',
    width: 390,
    paths: Object.values(KINDS),
    rules: [...LAYOUT, ...COLOURS],
  },
] as const;

for (const { name, colorScheme, width, paths, rules } of LOOKS) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });
    testPages('axe finds nothing', paths, async (page, path) => {
      await page.goto(path);
      expect(await audit(page, rules)).toEqual([]);
    });
  });
}

const MODES = [
  // In forced colours the system picks the colours; axe would judge ours.
  {
    name: 'forced colours and reduced motion',
    media: { forcedColors: 'active', reducedMotion: 'reduce' },
    rules: LAYOUT,
  },
  { name: 'more contrast', media: { contrast: 'more' }, rules: [...LAYOUT, ...COLOURS] },
] as const;

for (const { name, media, rules } of MODES) {
  testPages(`axe finds nothing with ${name}`, Object.values(KINDS), async (page, path) => {
    await page.emulateMedia(media);
    await page.goto(path);
    expect(await audit(page, rules)).toEqual([]);
  });
}

/** The states of the questions that no address has. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'an error': (page) => next(page).click(),
  'a call panel': (page) => page.locator('input[name="chest-pain"]').check(),
  'which one are you not sure about': (page) => page.getByLabel(island.notSure).first().check(),
  'what worries you': (page) => toScreen(page, /^What worries you/),
  'anything else': (page) => toScreen(page, /^Anything else/),
  'about you': (page) => toScreen(page, /^About you/, { ids: ['backache-mild'] }),
  'an emergency': (page) => toResult(page, { ids: ['breathless'] }),
  'the crisis line': (page) => toResult(page, { ids: ['harm-thoughts'] }),
  'the poison line': (page) => toResult(page, { ids: ['paracetamol-over'], areas: ['medicines'] }),
  'self-care': (page) => toResult(page, { ids: ['backache-mild'] }),
  'no worry': (page) => toResult(page),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the questions, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [name, reach] of Object.entries(STATES)) {
      test(`axe finds nothing in ${name}`, async ({ page }) => {
        await page.goto(KINDS.flow);
        await reach(page);
        // The call bar sticks to the top: further down it would lie over the line that is judged.
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
        expect(await audit(page)).toEqual([]);
      });
    }
  });
}

test('urgency keeps its shape and its word in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(KINDS.guide);
  for (const card of await page.locator('.help-card').all()) {
    await expect(card.locator('svg').first()).toBeVisible();
    await expect(card.locator('h3')).not.toBeEmpty();
  }
});

test.describe('planted defects turn the audit red', () => {
  const defects: [string, (page: Page) => Promise<void>, RegExp][] = [
    [
      'a label is gone',
      async (page) => {
        await page.locator('label[for=search-box]').evaluate((node) => {
          node.remove();
        });
        await page.locator('#search-box').evaluate((node) => {
          node.removeAttribute('placeholder');
        });
      },
      /label/,
    ],
    [
      'a contrast is too low',
      (page) =>
        page.addStyleTag({ content: '.answer { color: #999 !important }' }).then(() => undefined),
      /color-contrast/,
    ],
    [
      'a picture without words',
      (page) =>
        page.locator('main').evaluate((node) => {
          node.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">');
        }),
      /image-alt/,
    ],
    [
      'a heading is skipped',
      (page) =>
        page.locator('.in-short h2').evaluate((node) => {
          node.outerHTML = '<h5>In short</h5>';
        }),
      /heading-order/,
    ],
  ];
  for (const [name, plant, expected] of defects) {
    test(name, async ({ page }) => {
      await page.goto(KINDS.guide);
      await plant(page);
      expect((await audit(page)).join('\n')).toMatch(expected);
    });
  }
});
