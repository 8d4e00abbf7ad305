import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  editionText,
  exerciseEdition,
  guideEdition,
  rulesEdition,
} from '../../src/domain/edition.ts';
import { take, type Item, type Library } from '../../src/domain/library.ts';
import { clinic } from './clinic.ts';

const GUIDE = 'dragon-ache';
const library = clinic();
const before = guideEdition(library, GUIDE);

/** The clinic with one entry of a shelf changed. */
function withEntry<Name extends 'articles' | 'exercises' | 'signs'>(
  name: Name,
  id: string,
  change: Partial<Item<Name>>,
): Library {
  const shelf = new Map<string, object>(library[name]);
  shelf.set(id, { ...take<object>(library[name], id), ...change });
  return { ...library, [name]: shelf };
}

test('an edition is a day and eight hexadecimal digits', () => {
  assert.match(editionText(before), /^2026-01-05 [0-9a-f]{8}$/);
});

describe('the edition of a guide changes with', () => {
  const article = take(library.articles, GUIDE);
  const changed: [string, Library][] = [
    ['its body', withEntry('articles', GUIDE, { body: `${article.body}\n\nOne more.` })],
    ['its title', withEntry('articles', GUIDE, { title: 'Another' })],
    [
      'a question',
      withEntry('articles', GUIDE, { faqs: [{ question: 'Why?', answer: 'Because.' }] }),
    ],
    ['an exercise in it', withEntry('exercises', 'tail-swing', { feel: 'Tight.' })],
    ['the name of an exercise in it', withEntry('exercises', 'tail-swing', { title: 'Swing' })],
    ['a danger sign it shows', withEntry('signs', 'wing-broken', { statement: 'Other words.' })],
  ];
  for (const [what, library] of changed) {
    test(what, () => {
      assert.notEqual(guideEdition(library, GUIDE).hash, before.hash);
    });
  }
});

describe('the edition of a guide stays the same with', () => {
  const { body } = take(library.articles, GUIDE);
  const same: [string, Library][] = [
    ['other line ends', withEntry('articles', GUIDE, { body: body.replaceAll('\n', '\r\n') })],
    ['another source', withEntry('articles', GUIDE, { body: body.replaceAll('old-', 'new-') })],
    ['another description', withEntry('articles', GUIDE, { description: 'For search engines.' })],
  ];
  for (const [what, library] of same) {
    test(what, () => {
      assert.equal(guideEdition(library, GUIDE).hash, before.hash);
    });
  }
});

test('a newer exercise makes a guide with it newer', () => {
  const changed = withEntry('exercises', 'tail-swing', { updated: '2026-01-20' });
  assert.equal(guideEdition(changed, GUIDE).date, '2026-01-20');
  assert.equal(exerciseEdition(take(changed.exercises, 'tail-swing')).date, '2026-01-20');
});

test('what is made from the rules has their date and version', () => {
  const [newest] = library.ruleSet.changes;
  assert.equal(
    editionText(rulesEdition(library.ruleSet)),
    `${newest?.date ?? ''} ${newest?.version ?? ''}`,
  );
});
