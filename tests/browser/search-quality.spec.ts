import { askPage } from '../search/in-browser.ts';
import {
  placeOf,
  QUERIES,
  randomFrom,
  scoreOf,
  withTypo,
  type Answered,
} from '../search/queries.ts';
import { expect, test } from './quiet.ts';

/** The bars: `npm run bench:search` prints the same figures beside those of other engines. */
const BARS = { first: 0.93, firstThree: 0.98, reciprocal: 0.95, none: 0.005 };
/** What one slip of the finger in each query may cost. */
const TYPO_COST = 0.03;
const ROUNDS = 5;
const SEED = 20261122;

test('the right guide comes first, in patients’ own words; nothing is answered with nothing', async ({
  page,
}) => {
  test.slow();
  await page.goto('/search/');
  const answers: Answered[] = [];
  const missed: string[] = [];
  for (const query of QUERIES) {
    const { urls, level } = await askPage(page, query.query);
    answers.push({ query, urls });
    if ((level !== undefined) !== query.redFlag) missed.push(query.query);
  }
  const score = scoreOf(answers);
  const wrong = answers.filter(({ query, urls }) => placeOf(query, urls) !== 1);
  test.info().annotations.push({ type: 'score', description: JSON.stringify(score) });
  const told = wrong
    .map(({ query, urls }) => `${query.query} -> ${urls[0] ?? 'nothing'}`)
    .join('\n');
  expect(score.first, told).toBeGreaterThanOrEqual(BARS.first);
  expect(score.firstThree, told).toBeGreaterThanOrEqual(BARS.firstThree);
  expect(score.reciprocal, told).toBeGreaterThanOrEqual(BARS.reciprocal);
  expect(score.none, told).toBeLessThanOrEqual(BARS.none);
  expect(missed, 'words of danger, found and not found').toEqual([]);
});

test('one slip of the finger in each query costs little', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const random = randomFrom(SEED);
  const clean: Answered[] = [];
  for (const query of QUERIES) {
    clean.push({ query, urls: (await askPage(page, query.query)).urls });
  }
  const typed: Answered[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      typed.push({ query, urls: (await askPage(page, withTypo(query.query, random))).urls });
    }
  }
  const cost = scoreOf(clean).first - scoreOf(typed).first;
  test.info().annotations.push({ type: 'cost', description: cost.toFixed(3) });
  expect(cost).toBeLessThanOrEqual(TYPO_COST);
});
