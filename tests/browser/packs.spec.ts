import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Server } from 'node:http';
import { serve } from '../../src/cli/serve.ts';
import { hasPdfTools, told } from './pdf.ts';
import { expect, KINDS, test } from './quiet.ts';

const PICKS =
  '#g=stairs-after-knee-surgery,when-to-call&e=heel-raises,heel-prop&s=card,normal,timeline';
const TYPED = {
  name: 'Zzyzx Knee Clinic',
  telephone: '01632 960 123',
  hours: 'Monday, 9 am',
  appointment: 'December 4',
  notes: 'Bring the blue folder.',
};

/** Types into the fields, and makes the pack. */
async function make(page: Page, typed: Partial<typeof TYPED> = TYPED, picks = PICKS) {
  await page.goto(KINDS.pack + picks);
  for (const [field, text] of Object.entries(typed)) {
    await page.locator(`[data-field="${field}"]`).fill(text);
  }
  await page.locator('[data-preview]').click();
  await expect(page.locator('.cover h2')).toBeFocused();
  await expect(page.locator('[data-status]')).toContainText('The pack is ready');
}

/** Counts calls of print instead of printing. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => {
      Object.assign(window, { prints: Number(Reflect.get(window, 'prints')) + 1 });
    };
  });
const prints = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'prints')));

/** The words of an article, byte for byte, without what a pack has added. */
const words = (page: Page, selector: string) =>
  page.locator(selector).evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-added], script, style, .movement'))
      added.remove();
    return copy.textContent;
  });

/** The lines of each page of a PDF, from the top; a number in the margin is the last. */
const linesOfPdf = (path: string): string[][] =>
  told('pdftotext', '-layout', path, '-')
    .text.split('\f')
    .slice(0, -1)
    .map((text) => text.split('\n').flatMap((line) => line.trim() || []));

test.describe('a pack', () => {
  test('has a cover that lists its sheets, then each page with address, code, edition and state', async ({
    page,
  }) => {
    await make(page);
    const sheets = page.locator('.sheet');
    await expect(sheets).toHaveCount(7);
    await expect(page.locator('.cover .inside li')).toHaveCount(7);
    for (const text of Object.values(TYPED))
      await expect(page.locator('.cover')).toContainText(text);
    for (const sheet of await sheets.all()) {
      const head = sheet.locator('.sheet-head');
      await expect(head).toContainText(/Sheet \d of 7/);
      await expect(head).toContainText(
        /after-knee-surgery\.example\/(guides|exercises|check|is-this-normal|recovery-timeline)\//,
      );
      await expect(head).toContainText(/Edition: \d{4}-\d{2}-\d{2} [0-9a-f]{8}\./);
      await expect(head).toContainText('No clinician has reviewed this page yet.');
      const code = await head.locator('img').evaluate((it: HTMLImageElement) => ({
        natural: it.naturalWidth,
        shown: it.offsetWidth,
      }));
      expect(code.natural).toBeGreaterThan(50);
      // Its own size is that of paper: smaller, its modules would blur.
      expect(code.shown).toBeGreaterThanOrEqual(code.natural);
    }
    await expect(sheets.nth(3)).toContainText('/k/');
  });

  test('takes the words of each page over byte for byte', async ({ page, context }) => {
    await make(page);
    for (const [key, path] of [
      ['s:card', KINDS.card],
      ['s:normal', KINDS.isThisNormal],
      ['s:timeline', KINDS.timeline],
      ['g:stairs-after-knee-surgery', '/guides/stairs-after-knee-surgery/'],
      ['g:when-to-call', KINDS.whenToCall],
      ['e:heel-raises', '/exercises/heel-raises/'],
    ]) {
      const original = await context.newPage();
      await original.goto(path ?? '');
      const expected = await words(original, 'main > article');
      expect(expected.length).toBeGreaterThan(500);
      expect(await words(page, `[data-sheet="${key ?? ''}"] article`), key).toBe(expected);
      await original.close();
    }
  });

  test('puts the number beside each call to the team, and never beside an emergency', async ({
    page,
  }) => {
    await make(page);
    const line = page.locator('.clinic-line');
    expect(await line.count()).toBeGreaterThan(3);
    for (const it of await line.all()) await expect(it).toHaveText(/01632 960 123$/);
    await expect(page.locator('[data-level="emergency"] .clinic-line')).toHaveCount(0);
    const blanks = page.locator('.sheet .clinic');
    expect(await blanks.count()).toBeGreaterThan(1);
    for (const it of await blanks.all()) await expect(it).toContainText('01632 960 123');
    const calls = page.locator('.pack a[data-call]');
    const numbers = async (line: string) =>
      new Set(
        (await calls.and(page.locator(`[data-call="${line}"]`)).allTextContents()).map((it) =>
          it.trim().replaceAll(/\s/g, ' '),
        ),
      );
    expect(await numbers('emergency')).toEqual(new Set(['Call 911']));
    expect(await numbers('poison')).toEqual(new Set(['Call 1-800-222-1222']));
    await page.locator('[data-country-code]').selectOption('GB');
    await expect(page.locator('.cover .call')).toHaveText('Call 999');
    expect(await numbers('emergency')).toEqual(new Set(['Call 999']));
    expect(await numbers('poison')).toEqual(new Set(['Call 111']));
  });

  test('prints chosen repeats beside the published dose, and only those it offers', async ({
    page,
  }) => {
    await make(page);
    await expect(page.locator('.chosen')).toHaveCount(0);
    const choice = page.locator('[data-repeats="e:heel-raises"]');
    await choice.selectOption('9');
    await expect(page.locator('.chosen')).toHaveText('Your number of repeats: 9');
    await expect(page.locator('[data-sheet="e:heel-raises"]')).toContainText('8 to 10 repeats');
    await choice.evaluate((select: HTMLSelectElement) => {
      const option = new Option('50');
      select.append(option);
      option.selected = true;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator('.chosen')).toHaveCount(0);
  });

  test('has no id twice, and every anchor in it leads somewhere', async ({ page }) => {
    await make(page);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const dead = [...document.querySelectorAll('.pack a[href^="#"]')]
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => !ids.includes(id));
      return { repeated: ids.filter((id, index) => ids.indexOf(id) !== index), dead };
    });
    expect(found).toEqual({ repeated: [], dead: [] });
  });

  test('follows what is typed and picked while it is open', async ({ page }) => {
    await make(page);
    await page.locator('[data-field="telephone"]').fill('01632 960 999');
    await expect(page.locator('.cover')).toContainText('01632 960 999');
    await page.locator('[data-key="e:heel-prop"]').uncheck();
    await expect(page.locator('.sheet')).toHaveCount(6);
  });

  test('alone is printed, without the form; in large print nothing is below 18 point', async ({
    page,
  }) => {
    await make(page);
    await page.locator('input[data-large]').check();
    await expect(page.locator('.pack[data-large]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.site-footer', 'pack-builder form', '.page-head h1']) {
      await expect(page.locator(part).first()).toBeHidden();
    }
    await expect(page.locator('.cover')).toBeVisible();
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.pack') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent?.trim() ?? '';
        if (!parent || text === '' || !parent.checkVisibility()) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < 24 - 0.01) found.push(`${parent.tagName} ${size}px ${text.slice(0, 40)}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });

  test('brings the lists of sources only when they are asked for', async ({ page }) => {
    await make(page);
    const sheet = page.locator('[data-sheet="g:stairs-after-knee-surgery"]');
    await expect(sheet.locator('.sources')).toBeHidden();
    await expect(sheet.locator('.cite').first()).toBeHidden();
    await expect(sheet.locator('.sheet-head')).toContainText(
      'The sources are listed at this address.',
    );
    await page.locator('input[data-sources]').check();
    await expect(sheet.locator('.sources')).toBeVisible();
    await expect(sheet.locator('.cite').first()).toBeVisible();
    await expect(sheet.locator('.sources-note')).toBeHidden();
  });

  for (const isLarge of [false, true]) {
    test(`fits upright A4 and Letter${isLarge ? ' in large print' : ''}, with no heading alone at the foot`, async ({
      page,
    }) => {
      test.skip(!hasPdfTools(), 'pdftotext is not installed');
      await make(page);
      await page.locator('input[data-large]').setChecked(isLarge);
      await expect(page.locator('.pack[data-large]')).toHaveCount(isLarge ? 1 : 0);
      const textsOf = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((nodes) => nodes.map((node) => node.firstChild?.textContent?.trim() ?? ''));
      // A line of a list may have the words of a heading elsewhere: it may end a sheet.
      const items = new Set(await textsOf('.pack li > a'));
      const all = await textsOf('.pack :is(h1, h2, h3, .expectation-table th)');
      const headings = all.filter((text) => !items.has(text));
      for (const [format, width] of [
        ['A4', 680],
        ['Letter', 703],
      ] as const) {
        const path = test.info().outputPath(`${format}.pdf`);
        await page.pdf({ path, format, preferCSSPageSize: true });
        const sheets = linesOfPdf(path);
        expect(sheets.length).toBeGreaterThan(15);
        for (const [index, lines] of sheets.entries()) {
          expect(lines.at(-1)).toBe(`${index + 1} / ${sheets.length}`);
          expect(headings, `${format}, page ${index + 1}`).not.toContain(lines.at(-2));
        }
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, format).toBeLessThanOrEqual(width);
        await page.emulateMedia({ media: null });
      }
    });
  }

  test('prints as a tagged document with more sheets than pages of form', async ({ page }) => {
    await make(page);
    const pdf = (await page.pdf({ format: 'Letter', tagged: true })).toString('latin1');
    expect(pdf).toContain('/MarkInfo');
    expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(8);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ bypassCSP: true, colorScheme, viewport: { width: 390, height: 844 } });

      test('is accessible and nothing sticks out of it', async ({ page }) => {
        await make(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(width);
        }
      });
    });
  }
});

test.describe('what is typed', () => {
  test('is in no request: two packs of the same pages make equal request logs', async ({
    browser,
  }) => {
    const log = async (typed: Partial<typeof TYPED>) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => {
        requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      await countPrints(page);
      await make(page, typed);
      await page.locator('[data-print]').click();
      await expect.poll(() => prints(page)).toBe(1);
      await page.waitForLoadState('networkidle');
      await context.close();
      return requests.sort();
    };
    const first = await log({});
    const second = await log(TYPED);
    expect(first.length).toBeGreaterThan(8);
    expect(second).toEqual(first);
  });

  test('is not in the link, the address, the title, the storage, or there after a reload', async ({
    page,
    context,
  }) => {
    await make(page);
    const kept = await page.evaluate(() => ({
      href: location.href,
      title: document.title,
      link: document.querySelector('[data-link]')?.getAttribute('href') ?? '',
      state: JSON.stringify(history.state),
      stored: localStorage.length + sessionStorage.length,
    }));
    for (const text of Object.values(TYPED)) {
      expect(JSON.stringify(kept)).not.toContain(text);
      expect(JSON.stringify(kept)).not.toContain(encodeURIComponent(text));
    }
    expect(kept.stored).toBe(0);
    expect(kept.link).toMatch(
      /\/reading-list\/#s=card,normal,timeline&g=[a-z,-]+&e=heel-prop,heel-raises$/,
    );
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await expect(page.locator('[data-field="name"]')).toHaveValue('');
    await expect(page.locator('[data-field="notes"]')).toHaveValue('');
    await expect(page.locator('.cover')).toHaveCount(0);
  });

  test('is shown as text, markup and scripts too', async ({ page }) => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script> & "quoted"';
    await make(page, { name: evil, hours: evil, appointment: evil, notes: evil });
    await expect(page.locator('.cover .notes')).toHaveText(evil);
    await expect(page.locator('.cover .whose')).toContainText('<script>');
    await expect(page.locator('.pack script, .cover img, .notes *')).toHaveCount(0);
  });

  test('as a telephone number is judged by its form, told plainly, and printed as it is', async ({
    page,
  }) => {
    const odd = page.locator('[data-odd]');
    await make(page, { telephone: '+44 (0)1632 960-123' });
    await expect(odd).toBeEmpty();
    for (const text of ['999', 'ask for Bob', '0900 CALL NOW']) {
      await page.locator('[data-field="telephone"]').fill(text);
      await expect(odd).toContainText('does not look like a telephone number');
      await expect(page.locator('.cover .whose')).toContainText(text);
    }
  });
});

test.describe('bad input', () => {
  test('an empty pack cannot be printed, and says so', async ({ page }) => {
    await countPrints(page);
    await page.goto(KINDS.pack);
    await page.locator('[data-print]').click();
    await expect(page.locator('[data-status]')).toContainText('Nothing is picked yet');
    await make(page);
    for (const box of await page.locator('input[data-key]').all()) await box.setChecked(false);
    await expect(page.locator('.sheet')).toHaveCount(0);
    await page.locator('[data-print]').click();
    await expect(page.locator('[data-status]')).toContainText('Nothing is picked yet');
    expect(await prints(page)).toBe(0);
  });

  for (const path of [KINDS.pack, KINDS.readingList]) {
    test(`a crafted link puts no word of its own on ${path}, but the names of unknown ids`, async ({
      page,
    }) => {
      const many = Array.from({ length: 1000 }, (_, index) => `call-0900-${index}`).join(',');
      await page.goto(
        `${path}#g=gone,stairs-after-knee-surgery,${many},<b>Call</b>&c=evil-clinic&telephone=0900123&name=Evil`,
      );
      const told = page.locator('[data-unknown]');
      await expect(told).toHaveText(
        'The link names pages that are not here. They were left out: gone, evil-clinic, 1001 not named here.',
      );
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/0900|Evil|<b>/);
      const fields = page.locator('[data-field]');
      for (const field of await fields.all()) await expect(field).toHaveValue('');
    });
  }

  test('a page that cannot be loaded is named, and no pack is made without it', async ({
    page,
  }) => {
    await countPrints(page);
    await page.route('**/guides/stairs-after-knee-surgery/', (route) =>
      route.fulfill({ status: 500 }),
    );
    await page.goto(KINDS.pack + PICKS);
    await page.locator('[data-print]').click();
    await expect(page.locator('[data-status]')).toContainText(
      /could not be loaded.*Stairs after knee surgery/,
    );
    await expect(page.locator('.sheet')).toHaveCount(0);
    expect(await prints(page)).toBe(0);
    await page.unroute('**/guides/stairs-after-knee-surgery/');
    await page.locator('[data-print]').click();
    await expect.poll(() => prints(page)).toBe(1);
  });
  test.use({ noise: { expected: [/status of 500/] } });
});

test.describe('the reading list', () => {
  test('shows what the link names, in its order, and nothing else', async ({ page }) => {
    await page.goto(
      `${KINDS.readingList}#g=swelling-and-ice,stairs-after-knee-surgery&e=quad-sets`,
    );
    const shown = page.locator('reading-list li[data-key]:visible');
    await expect(shown).toHaveCount(3);
    await expect(shown.nth(0).locator('a')).toHaveAttribute('href', '/guides/swelling-and-ice/');
    await expect(shown.nth(1).locator('a')).toHaveAttribute('href', /stairs/);
    await expect(page.locator('h2:visible')).toHaveText(['Guides', 'Exercises']);
    await page.goto(`${KINDS.readingList}#s=card`);
    await expect(shown).toHaveCount(1);
    await page.goto(KINDS.readingList);
    expect(await shown.count()).toBeGreaterThan(40);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pack page lists the pages to print, and no box or button that does nothing', async ({
    page,
  }) => {
    await page.goto(KINDS.pack);
    await expect(page.locator('a.without-script').first()).toBeVisible();
    expect(await page.locator('a.without-script:visible').count()).toBeGreaterThan(40);
    await expect(page.locator('pack-builder :is(input, button, select):visible')).toHaveCount(0);
    await expect(page.getByText('Making a pack needs JavaScript')).toBeVisible();
    await expect(page.locator('p.without-script a')).toHaveAttribute('href', KINDS.handouts);
  });

  test('the reading list shows every page', async ({ page }) => {
    await page.goto(KINDS.readingList);
    expect(await page.locator('reading-list li:visible').count()).toBeGreaterThan(40);
  });

  test('a short address leads to its page', async ({ page }) => {
    await page.goto('/k/mirror-7/');
    await expect(page).toHaveURL(/\/guides\/arthroscopy-meniscus-acl-differences\/$/);
  });
});

test('the code of a page is there when the page is printed, and loads for nothing else', async ({
  page,
}) => {
  const codes: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) codes.push(new URL(request.url()).pathname);
  });
  await page.goto(KINDS.guide);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  expect(codes).toEqual([]);
  await page.pdf();
  expect(codes).toEqual(['/qr/guide-back-pain-after-knee-surgery.svg']);
});

test.describe('where only signed guides are shown', () => {
  let server: Server;
  let origin = '';
  test.beforeAll(async () => {
    server = await serve('.build/clinic-strict', 0);
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  });
  test.afterAll(() => {
    server.close();
  });
  test.use({ noise: { expected: [/^request: http:\/\/localhost:/] } });

  for (const path of [KINDS.pack, KINDS.readingList]) {
    test(`a link to a guide that is held back says so on ${path}`, async ({ page }) => {
      await page.goto(`${origin}${path}#g=warm-cave,dragon-ache`);
      await expect(page.locator('[data-unknown]')).toHaveText(
        'The link names pages that are not here. They were left out: warm-cave.',
      );
      await expect(page.locator('[data-key="g:warm-cave"]')).toHaveCount(0);
      await expect(page.locator('[data-key="g:dragon-ache"]')).toHaveCount(1);
    });
  }
});

test.describe('a registered clinic', () => {
  let server: Server;
  let origin = '';
  test.beforeAll(async () => {
    server = await serve('.build/clinic-site', 0);
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  });
  test.afterAll(() => {
    server.close();
  });
  // It is a second site, on a port of its own.
  test.use({ noise: { expected: [/^request: http:\/\/localhost:/] } });

  test('fills in its own words by its id alone, on sheets with the words of the guide', async ({
    page,
  }) => {
    await page.goto(`${origin}/clinics/fable-hill/`);
    await page.locator('.button-link').click();
    await expect(page.locator('[data-field="telephone"]')).toHaveValue('01632 960 123');
    await expect(page.locator('[data-link]')).toHaveAttribute('href', /&c=fable-hill$/);
    await page.locator('[data-preview]').click();
    await expect(page.locator('.cover')).toContainText('Fable Hill Dragon Clinic (made up)');
    await expect(page.locator('.sheet')).toHaveCount(4);
    const sheet = await words(page, '[data-sheet="g:dragon-ache"] article');
    await page.goto(`${origin}/guides/dragon-ache/`);
    expect(sheet).toBe(await words(page, 'main > article'));
  });

  test('shows its number on a reading list that names it, from our own files', async ({ page }) => {
    await page.goto(`${origin}/reading-list/#g=warm-cave&c=fable-hill`);
    await expect(page.locator('[data-clinic="fable-hill"]')).toBeVisible();
    await expect(page.locator('[data-clinic] a[href^="tel:"]')).toHaveText('01632 960 123');
    await page.goto(`${origin}/reading-list/#g=warm-cave`);
    await expect(page.locator('[data-clinic="fable-hill"]')).toBeHidden();
  });
});
