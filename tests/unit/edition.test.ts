import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  editionText,
  exerciseEdition,
  guideEdition,
  rulesEdition,
} from '../../src/domain/edition.ts';
import { take, type Item, type Library } from '../../src/domain/library.ts';
import { bodyParts } from '../../src/markdown/body.ts';
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

/** A guide with another text. */
const withBody = (body: string): Library =>
  withEntry('articles', GUIDE, { body, holds: bodyParts(body) });

describe('the edition of a guide changes with', () => {
  const article = take(library.articles, GUIDE);
  const changed: [string, Library][] = [
    ['its body', withBody(`${article.body}\n\nOne more.`)],
    ['its title', withEntry('articles', GUIDE, { title: 'Another' })],
    [
      'a question',
      withEntry('articles', GUIDE, { faqs: [{ question: 'Why?', answer: 'Because.' }] }),
    ],
    ['an exercise in it', withEntry('exercises', 'tail-swing', { position: 'Lie on a rock.' })],
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
    ['other line ends', withBody(body.replaceAll('\n', '\r\n'))],
    ['another source', withBody(body.replaceAll('old-', 'new-'))],
    ['another description', withEntry('articles', GUIDE, { description: 'For search engines.' })],
  ];
  for (const [what, library] of same) {
    test(what, () => {
      assert.equal(guideEdition(library, GUIDE).hash, before.hash);
    });
  }
});

describe('however a component is written, the edition changes with', () => {
  const words = 'Some words.\n\n';
  const exercises = [
    '<Exercise id="tail-swing" />',
    "<Exercise id='tail-swing' />",
    '<Exercise  id = "tail-swing"/>',
    "<Exercise\n  id='tail-swing'\n/>",
    '<Exercise id="tail-swing"></Exercise>',
  ];
  const calls = [
    '<GetHelp flow="wings" />',
    "<GetHelp flow='wings' />",
    '<GetHelp level="same-day" flow="wings" />',
    "<GetHelp level='same-day' flow = 'wings' />",
    '<GetHelp flow="wings" level="same-day" />',
  ];
  const hashOf = (library: Library, body: string) =>
    guideEdition(
      {
        ...library,
        articles: new Map([
          // No card of its own: what it shows comes from its text.
          [
            GUIDE,
            { ...take(library.articles, GUIDE), triage: 'none', body, holds: bodyParts(body) },
          ],
        ]),
        flows: new Map([...library.flows, ['none', { ...take(library.flows, 'wings'), card: [] }]]),
      },
      GUIDE,
    ).hash;
  for (const form of exercises) {
    test(`when to stop: ${JSON.stringify(form)}`, () => {
      const changed = withEntry('exercises', 'tail-swing', { stopIf: ['It hurts in a new way.'] });
      assert.notEqual(hashOf(library, words + form), hashOf(changed, words + form));
      assert.equal(hashOf(library, words + form), hashOf(library, words + (exercises[0] ?? '')));
    });
  }
  for (const form of calls) {
    test(`a danger sign: ${JSON.stringify(form)}`, () => {
      const changed = withEntry('signs', 'wing-broken', { statement: 'Other words.' });
      assert.notEqual(hashOf(library, words + form), hashOf(changed, words + form));
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
