import { addresses } from '../domain/addresses.ts';
import { articleCitations } from '../domain/article.ts';
import { guideEdition } from '../domain/edition.ts';
import { take, takeAll, type Item, type Library } from '../domain/library.ts';
import { absolute } from '../domain/structured-data/graph.ts';
import { plainField, plainSections, type PlainStyle } from '../markdown/plain.ts';
import { renderPlain } from '../markdown/render.ts';
import { isHeldBack } from '../review-policy.ts';
import { guideDocumentSchema, type GuideDocument } from '../schema/api.ts';
import * as strings from '../strings/en/index.ts';
import { dangerSigns } from './danger-signs.ts';
import { plainComponent } from './plain-components.ts';
import { changeFact, editionFact, guideLinks, publication, reviewFact } from './publication.ts';

/**
 * A guide as data, in words that need nothing of this site.
 * @param headings of the guide as Astro makes them, for the anchors of its sections
 * @throws when the document is not of its own schema
 */
export function guideDocument(
  library: Library,
  article: Item<'articles'>,
  headings: readonly { depth: number; slug: string }[],
): GuideDocument {
  const { site } = library;
  const { id, title, description, review, choices = [], ifNot } = article;
  const numbers = articleCitations(article, library.exercises);
  const wording = (text: string) => ({
    html: htmlOf(plainField(text, styleOf(library, article, 'markdown'))),
    text: plainField(text, styleOf(library, article, 'text')).join('\n\n'),
  });
  const document: GuideDocument = {
    ...publication(library),
    id,
    title,
    description,
    canonical: absolute(site, addresses.guide(id)),
    links: guideLinks(library, id),
    edition: editionFact(guideEdition(library, id)),
    review: reviewFact(library, review, strings.guide.notReviewedLong),
    heldBack: isHeldBack(review),
    topic: { id: article.topic, title: take(library.topics, article.topic).title },
    operations: article.operations,
    published: article.published,
    updated: article.updated,
    summary: wording(article.summary),
    inShort: article.inShort.map(wording),
    dangerSigns: dangerSigns(library, article),
    sections: sections(library, article, headings),
    choices: choices.map(({ option, benefit, risk }) => ({
      option: wording(option),
      benefit: wording(benefit),
      risk: wording(risk),
    })),
    ...(ifNot === undefined ? {} : { ifNot: wording(ifNot) }),
    checklist: article.checklist.map(wording),
    faqs: article.faqs.map(({ question, answer }) => ({ question, answer: wording(answer) })),
    uncertainties: article.uncertainties.map(wording),
    sources: takeAll(library.sources, [...numbers.keys()]).map((source, index) => ({
      number: index + 1,
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      address: source.address,
    })),
    changes: article.changes.map(changeFact),
    related: article.related,
  };
  return guideDocumentSchema.parse(document);
}

/** How a guide is written out: its source numbers, its own addresses, its exercises and signs. */
export function styleOf(
  library: Library,
  article: Item<'articles'>,
  form: PlainStyle['form'],
): PlainStyle {
  const page = absolute(library.site, addresses.guide(article.id));
  return {
    form,
    numbers: articleCitations(article, library.exercises),
    address: (href) => new URL(href, page).href,
    component: plainComponent(library),
  };
}

/** Each section twice, with the anchor that leads to it on the page. */
function sections(
  library: Library,
  article: Item<'articles'>,
  headings: readonly { depth: number; slug: string }[],
) {
  const slugs = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  const words = plainSections(article.body, styleOf(library, article, 'text'));
  return plainSections(article.body, styleOf(library, article, 'markdown')).map(
    ({ heading, blocks }, index, all) => ({
      // What stands before the first heading has no anchor of its own.
      id: heading === '' ? '' : (slugs[index - (all[0]?.heading === '' ? 1 : 0)] ?? ''),
      heading,
      html: htmlOf(blocks),
      text: words[index]?.blocks.join('\n\n') ?? '',
    }),
  );
}

const htmlOf = (blocks: readonly string[]) => renderPlain(blocks.join('\n\n'));
