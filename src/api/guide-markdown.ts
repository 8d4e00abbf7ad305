import { addresses } from '../domain/addresses.ts';
import { articleCitations } from '../domain/article.ts';
import { editionText, guideEdition } from '../domain/edition.ts';
import { takeAll, type Item, type Library } from '../domain/library.ts';
import { absolute } from '../domain/structured-data/graph.ts';
import { escaped, items, plainField, plainSections, type PlainStyle } from '../markdown/plain.ts';
import * as strings from '../strings/en/index.ts';
import { dangerSigns } from './danger-signs.ts';
import { styleOf } from './guide-document.ts';
import { reviewFact } from './publication.ts';

/** A guide as one file of plain Markdown (CommonMark), in the order of its page. */
export function guideMarkdown(library: Library, article: Item<'articles'>): string {
  const style = styleOf(library, article, 'markdown');
  const words = strings.guide;
  const one = (text: string) => plainField(text, style).join(' ');
  const part = (title: string, blocks: readonly string[]) =>
    blocks.every((block) => block === '') ? [] : [`## ${title}`, ...blocks];
  const blocks = [
    `# ${escaped(article.title, style)}`,
    about(library, article),
    ...plainField(article.summary, style),
    ...part(words.inShort, [items(article.inShort.map(one))]),
    ...part(words.getHelp, [numbersLine(library), ...signs(library, article, style)]),
    ...plainSections(article.body, style).flatMap(({ heading, blocks: body }) =>
      heading === '' ? body : part(escaped(heading, style), body),
    ),
    ...part(words.choices, choices(article, one)),
    ...part(words.checklist, [items(article.checklist.map(one))]),
    ...part(
      words.questions,
      article.faqs.flatMap(({ question, answer }) => [
        `### ${escaped(question, style)}`,
        ...plainField(answer, style),
      ]),
    ),
    ...part(words.uncertain, [items(article.uncertainties.map(one))]),
    ...part(words.sources, [sources(library, article, style)]),
    ...part(words.history, [
      items(
        article.changes.map(({ date, kind, note, recall }) =>
          [`${date}, ${words.changeKinds[kind]}: ${escaped(note, style)}`, recall && words.recall]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where it comes from, which edition it is, that nobody has reviewed it, and the terms of reuse. */
function about(library: Library, { id, review }: Item<'articles'>): string {
  const { site } = library;
  return items([
    `${site.name}: <${absolute(site, addresses.guide(id))}>`,
    `${strings.guide.edition}: ${editionText(guideEdition(library, id))}`,
    reviewFact(library, review, strings.guide.notReviewedLong).notice,
    `${site.publisher}, [${strings.license.name}](${strings.license.address})`,
  ]);
}

const numbersLine = ({ site }: Library): string =>
  `${strings.embed.emergency} ${site.countries
    .map(({ name, emergency }) => `${name} ${emergency.number}`)
    .join(', ')}. ${strings.check.elsewhere}`;

function signs(library: Library, article: Item<'articles'>, style: PlainStyle): string[] {
  return dangerSigns(library, article).flatMap(({ heading, fallback, signs: listed }) => [
    `### ${escaped(heading, style)}`,
    items(listed.map(({ sentence }) => escaped(sentence, style))),
    ...(fallback === undefined ? [] : [escaped(fallback, style)]),
  ]);
}

function choices(
  { choices: given = [], ifNot }: Item<'articles'>,
  one: (text: string) => string,
): string[] {
  const { benefit: helps, risk: harms, ifNot: nothing } = strings.guide;
  return [
    ...given.flatMap(({ option, benefit, risk }) => [
      `### ${one(option)}`,
      items([`${helps} ${one(benefit)}`, `${harms} ${one(risk)}`]),
    ]),
    ...(ifNot === undefined ? [] : [`${nothing} ${one(ifNot)}`]),
  ];
}

function sources(library: Library, article: Item<'articles'>, style: PlainStyle): string {
  const ids = [...articleCitations(article, library.exercises).keys()];
  return items(
    takeAll(library.sources, ids).map(
      ({ title, publisher, address }) =>
        `${escaped(title, style)}, ${escaped(publisher, style)}. <${address}>`,
    ),
    true,
  );
}
