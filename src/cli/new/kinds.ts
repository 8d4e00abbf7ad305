import { freeAddresses } from '../../checks/rules/short-addresses.ts';
import type { ContentTree } from '../../content/tree.ts';
import { GUIDE_KINDS } from '../../schema/article.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { sourceSchema } from '../../schema/source.ts';
import { LEVELS } from '../../schema/triage.ts';
import { answer, type Answers, type Question } from './answers.ts';
import * as templates from './templates.ts';

/** An entry that is to be written. */
export interface NewEntry {
  collection: CollectionName;
  id: string;
  data: object;
  /** The Markdown below the front matter. */
  body?: string;
  /** Lists in other files that must name the entry: file, and the way to the list in it. */
  listings?: readonly { file: string; path: readonly (string | number)[] }[];
  /** What joins other lists because of it, such as a short address. */
  joins?: readonly { collection: 'shortAddresses'; data: object }[];
  /** What to do next, in order. */
  next: readonly string[];
}

/** A kind of entry that `npm run new` can write. */
export interface Kind {
  questions: (tree: ContentTree) => Question[];
  make: (answers: Answers, tree: ContentTree, today: string) => NewEntry;
}

const CHECK = 'npm run check   tells every blank that is left';

/** The next free short address for a new page; none when every word is taken. */
function shortAddress(tree: ContentTree, to: string): Required<NewEntry>['joins'] {
  const [id] = freeAddresses(tree.all('shortAddresses'));
  return id === undefined ? [] : [{ collection: 'shortAddresses', data: { id, to } }];
}

/** The kinds by the word that staff type. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'guide',
    {
      questions: (tree) => [
        { name: 'title', ask: 'Title: what does the page answer?' },
        idFrom('title'),
        { name: 'kind', ask: 'Kind?', choices: GUIDE_KINDS },
        { name: 'topic', ask: 'Topic?', choices: idsOf(tree, 'topics') },
        {
          name: 'triage',
          ask: 'Which symptom flow belongs to it?',
          choices: ['general', ...idsOf(tree, 'flows')],
          otherwise: () => 'general',
        },
        { name: 'source', ask: 'Sources?', choices: idsOf(tree, 'sources'), many: true },
      ],
      make: (answers, tree, today) => {
        const id = answer(answers, 'id');
        const topic = answer(answers, 'topic');
        const known = {
          title: answer(answers, 'title'),
          kind: GUIDE_KINDS.find((it) => it === answer(answers, 'kind')) ?? 'how-to',
          topic,
          triage: answer(answers, 'triage'),
          sources: answers.get('source') ?? [],
        };
        return {
          collection: 'articles',
          id,
          data: templates.guideFields(known, today),
          body: templates.guideBody(known),
          listings: [{ file: `topics/${topic}.yaml`, path: ['articles'] }],
          joins: shortAddress(tree, `guide:${id}`),
          next: [
            'Fill in every TODO, the summary first.',
            CHECK,
            `npm run preview-content -- content/articles/en/${id}.mdx   shows the page`,
          ],
        };
      },
    },
  ],
  [
    'exercise',
    {
      questions: (tree) => [
        { name: 'title', ask: 'Title of the exercise?' },
        idFrom('title'),
        { name: 'source', ask: 'Sources?', choices: idsOf(tree, 'sources'), many: true },
      ],
      make: (answers, tree, today) => {
        const id = answer(answers, 'id');
        const sources = answers.get('source') ?? [];
        return {
          collection: 'exercises',
          id,
          data: templates.exerciseFields(answer(answers, 'title'), sources, today),
          joins: shortAddress(tree, `exercise:${id}`),
          next: [
            'Fill in every TODO.',
            'dose.checked becomes true only when a cited source gives the dose.',
            CHECK,
            `Show it in a guide: <Exercise id="${id}" />`,
          ],
        };
      },
    },
  ],
  [
    'sign',
    {
      questions: (tree) => [
        { name: 'id', ask: 'Id: the sign in two or three words, with hyphens?' },
        { name: 'level', ask: 'Level? When in doubt, the more urgent one.', choices: LEVELS },
        {
          name: 'contact',
          ask: 'Who is called?',
          choices: (answers) => contactsFor(tree, answer(answers, 'level')),
        },
        { name: 'place', ask: 'Asked where?', choices: [...placesOf(tree).keys()] },
        {
          name: 'source',
          ask: 'Sources? Empty when none could be checked.',
          choices: idsOf(tree, 'sources'),
          many: true,
          otherwise: () => '',
        },
      ],
      make: (answers, tree) => {
        const id = answer(answers, 'id');
        const place = placesOf(tree).get(answer(answers, 'place'));
        const known = {
          level: answer(answers, 'level'),
          contact: answer(answers, 'contact'),
          sources: answers.get('source') ?? [],
        };
        return {
          collection: 'signs',
          id,
          data: templates.signFields(id, known),
          listings: place ? [place] : [],
          next: [
            'Fill in every TODO.',
            `Add "${id}" with its lowest level to tests/triage/floors.ts, by hand.`,
            'Add a case in a patient’s words to tests/triage/vignettes.yaml.',
            'npm run check   then tells the new version of the rules for triage/rules.yaml',
          ],
        };
      },
    },
  ],
  [
    'source',
    {
      questions: () => [
        { name: 'title', ask: 'Title, as it stands on the source?' },
        { name: 'publisher', ask: 'Publisher?' },
        { name: 'address', ask: 'Address (https://...)?' },
        { name: 'id', ask: 'Id: short, with hyphens, as in nhs-rec?' },
        { name: 'kind', ask: 'Kind?', choices: sourceSchema.shape.kind.options },
        { name: 'seen', ask: 'Seen as?', choices: sourceSchema.shape.seen.options },
        { name: 'read', ask: 'Read on (2026-01-31)? Empty if not.', otherwise: () => '' },
      ],
      make: (answers) => {
        const { title, publisher, address, kind, seen, read, id } = Object.fromEntries(
          [...answers].map(([name, [value]]) => [name, value]),
        );
        const data = { id, title, publisher, address, kind, supports: templates.SUPPORTS, seen };
        return {
          collection: 'sources',
          id: id ?? '',
          data: read === undefined ? data : { ...data, read },
          next: ['Say under "supports" what it says that we rely on.', CHECK],
        };
      },
    },
  ],
  [
    'term',
    {
      questions: () => [{ name: 'term', ask: 'The word as patients meet it?' }, idFrom('term')],
      make: (answers) => {
        const id = answer(answers, 'id');
        return {
          collection: 'glossary',
          id,
          data: templates.termFields(id, answer(answers, 'term')),
          next: ['Write the meaning.', CHECK, `Mark it in a guide: [words](term:${id})`],
        };
      },
    },
  ],
  [
    'reviewer',
    {
      questions: () => [
        { name: 'name', ask: 'Name of the person? Only a real one who agreed.' },
        { name: 'profession', ask: 'Profession?' },
        { name: 'register', ask: 'Professional register, and the number in it?' },
        { name: 'registerAddress', ask: 'Address where a reader can check the entry?' },
        idFrom('name'),
      ],
      make: (answers) => {
        const id = answer(answers, 'id');
        const names = ['name', 'profession', 'register', 'registerAddress'];
        return {
          collection: 'reviewers',
          id,
          data: Object.fromEntries(names.map((name) => [name, answer(answers, name)])),
          next: [
            'Open the register address and see that the entry is theirs.',
            `What they signed gets:  review: status: reviewed, reviewer: ${id}, date, due`,
            CHECK,
          ],
        };
      },
    },
  ],
]);

const idsOf = (tree: ContentTree, collection: string) => [...tree.ids(collection)].sort();

/** An id made from another answer, unless one is given. */
function idFrom(name: string): Question {
  return {
    name: 'id',
    ask: 'Id: its address, for good?',
    otherwise: (answers) =>
      answer(answers, name)
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/['’]|\p{Mark}/gu, '')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
  };
}

/** Who can be called at a level: the contacts that have words for it. */
const contactsFor = (tree: ContentTree, level: string) =>
  tree
    .all('contacts')
    .filter(({ data }) => data.levels.some((words) => words.level === level))
    .map(({ id }) => id);

/** The groups that can ask a sign, of the first screen and of areas: `first-screen/fire`, `wings/sore`. */
function placesOf(tree: ContentTree) {
  const screens = tree
    .all('firstScreen')
    .map((it) => ({ name: 'first-screen', groups: it.data.groups, file: it.file, at: [] }));
  const areas = tree
    .all('areas')
    .map((it, index) => ({ name: it.id, groups: it.data.groups, file: it.file, at: [index] }));
  return new Map(
    [...screens, ...areas].flatMap(({ name, file, groups, at }) =>
      groups.map(({ id }, index): [string, { file: string; path: (string | number)[] }] => [
        `${name}/${id}`,
        { file: file.replace(/^content\//, ''), path: [...at, 'groups', index, 'signs'] },
      ]),
    ),
  );
}
