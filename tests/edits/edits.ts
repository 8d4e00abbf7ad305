import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths } from '../../src/domain/dates.ts';
import { today } from '../../src/today.ts';
import { libraryOfMany } from '../bench/generate.ts';

/** A change to the content that an editor may make in good faith, and that `npm run check` finds sound. */
export interface Edit {
  name: string;
  /** Makes the change in a copy of the content. */
  apply: (folder: string) => void;
}

const TODAY = today();

/** Ten kinds of honest edits. None of them may turn a test red: tests state rules, not what stands there today. */
export const EDITS: readonly Edit[] = [
  {
    name: 'a word in a guide',
    apply: (folder) => {
      change(guide(folder, 0), (text) =>
        told(text.replace(/^description: (.*)\.$/m, 'description: $1, in plain words.'), 'wording'),
      );
    },
  },
  {
    name: 'two guides more',
    apply: (folder) => {
      const many = libraryOfMany(guides(folder).length + 2, folder);
      for (const { path, text } of many) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        if (/^(?:articles|topics|short-addresses)/.test(path)) {
          writeFileSync(join(folder, path), text);
        }
      }
    },
  },
  {
    name: 'a guide less, with a redirect',
    apply: (folder) => {
      const [gone, heir] = ['back-and-hip-stretches', 'back-pain-after-knee-surgery'];
      rmSync(join(folder, `articles/en/${gone}.mdx`));
      for (const file of files(folder)) {
        writeFileSync(file, withoutGuide(readFileSync(file, 'utf8'), gone, heir));
      }
      // What patients ask is kept beside the content: its rows go with the guide.
      change(join(folder, '../tests/answers/questions.yaml'), (text) =>
        text.replaceAll(new RegExp(`^- ask: .*\\n {2}guide: ${gone}\\n(?: {2}.*\\n)+`, 'gm'), ''),
      );
      change(join(folder, 'redirects.yaml'), (text) =>
        text.replace(
          'redirects: []',
          `redirects:\n  - from: /guides/${gone}/\n    to: /guides/${heir}/`,
        ),
      );
    },
  },
  {
    name: 'a review that was signed',
    apply: (folder) => {
      mkdirSync(join(folder, 'reviewers'), { recursive: true });
      cpSync(
        'tests/fixtures/clinic/reviewers/dr-fable.yaml',
        join(folder, 'reviewers/dr-fable.yaml'),
      );
      change(guide(folder, 2), (text) =>
        text.replace(
          '  status: not-reviewed',
          `  status: reviewed\n  reviewer: dr-fable\n  date: ${TODAY}\n  due: ${addMonths(TODAY, 24)}`,
        ),
      );
    },
  },
  {
    name: 'a clinic',
    apply: (folder) => {
      mkdirSync(join(folder, 'clinics'), { recursive: true });
      const [one, other] = guides(folder);
      writeFileSync(
        join(folder, 'clinics/maple-street.yaml'),
        readFileSync('tests/fixtures/clinic/clinics/fable-hill.yaml', 'utf8').replace(
          /pack:[^]*/,
          `pack:\n  guides: [${one}, ${other}]\n`,
        ),
      );
    },
  },
  {
    name: 'another dose of an exercise',
    apply: (folder) => {
      change(join(folder, 'exercises/heel-raises.yaml'), (text) =>
        text.replace(/amount: .*/, 'amount: 6 to 9 repeats'),
      );
    },
  },
  {
    name: 'a topic',
    apply: (folder) => {
      const [last] = readdirSync(join(folder, 'topics')).sort().reverse();
      const file = join(folder, 'topics', last ?? '');
      const text = readFileSync(file, 'utf8');
      const moved = /articles:\n(?: {2}- .*\n)*? {2}- (\S+)\n$/.exec(text)?.[1] ?? '';
      change(file, (it) =>
        it
          .replace(new RegExp(`\\n {2}- ${moved}\\n$`), '\n')
          .replace(new RegExp(` {2}- stage: \\S+\\n {4}guide: ${moved}\\n {4}why: .*\\n`), ''),
      );
      change(join(folder, `articles/en/${moved}.mdx`), (it) =>
        it.replace(/^topic: .*$/m, 'topic: staying-on-your-feet'),
      );
      writeFileSync(
        join(folder, 'topics/staying-on-your-feet.yaml'),
        `title: Staying on your feet\ndescription: What helps you not to fall in the weeks after a knee operation, and what to do when you do.\nintro: Most falls can be kept away.\norder: 9\narticles:\n  - ${moved}\n`,
      );
    },
  },
  {
    name: 'a term',
    apply: (folder) => {
      change(
        join(folder, 'glossary.yaml'),
        (text) =>
          `${text}- id: zimmer-frame\n  term: Zimmer frame\n  meaning: A British name for a walker.\n`,
      );
    },
  },
  {
    name: 'a synonym',
    apply: (folder) => {
      change(join(folder, 'search/synonyms.yaml'), (text) =>
        text.replace(/^abbreviations:\n/m, '$&  - words: [HKAFO]\n    means: knee brace\n'),
      );
    },
  },
  {
    name: 'a site that is real',
    apply: (folder) => {
      change(join(folder, 'site.yaml'), (text) =>
        text
          .replace(/^publisher: .*$/m, 'publisher: A Made-up Publisher')
          .replace(/^address: .*$/m, 'address: https://knee.made-up-publisher.org')
          .replace(/^contact: .*$/m, 'contact: pages@made-up-publisher.org'),
      );
    },
  },
];

const guides = (folder: string): string[] =>
  readdirSync(join(folder, 'articles/en'))
    .map((name) => name.replace('.mdx', ''))
    .sort();

const guide = (folder: string, at: number): string =>
  join(folder, `articles/en/${guides(folder)[at]}.mdx`);

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => join(folder, name));

/** @throws when the change changes nothing: a case that tries nothing proves nothing */
function change(file: string, edit: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`${file} is as it was.`);
  writeFileSync(file, edited);
}

/** With a line in the history of today. */
function told(text: string, kind: string): string {
  return text
    .replace(/^updated: .*$/m, `updated: ${TODAY}`)
    .replace(
      /^changes:\n/m,
      `changes:\n  - date: ${TODAY}\n    kind: ${kind}\n    note: Made-up change of a test.\n`,
    );
}

/** Takes a guide out of lists, and names its heir where one guide is named. */
function withoutGuide(text: string, id: string, heir: string): string {
  return text
    .replaceAll(new RegExp(`^- id: \\S+\\n {2}to: guide:${id}\\n`, 'gm'), '')
    .replaceAll(new RegExp(`^ +- ${id}\\n`, 'gm'), '')
    .replaceAll(new RegExp(`^ {2}- stage: \\S+\\n {4}guide: ${id}\\n {4}why: .*\\n`, 'gm'), '')
    .replaceAll(new RegExp(`(guide:\\s*)${id}(?:#[a-z0-9-]+)?(?![a-z0-9-])`, 'g'), `$1${heir}`)
    .replaceAll(new RegExp(`^(articles|related): \\[${id}, `, 'gm'), '$1: [');
}
