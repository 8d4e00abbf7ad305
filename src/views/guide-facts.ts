import type { Item, Library } from '../domain/library.ts';
import { GUIDE_ANCHORS } from '../domain/page-anchors.ts';
import type { AspectPart, GuideFacts } from '../domain/structured-data/guide.ts';
import { cardOf } from '../domain/triage/faces.ts';
import { signSentence } from '../domain/triage/sentence.ts';
import type { Reviewer } from '../schema/reviewer.ts';
import type { Source } from '../schema/source.ts';
import * as strings from '../strings/en/index.ts';
import { plainText } from '../markdown/render.ts';

interface Guide {
  article: Item<'articles'>;
  headings: readonly { slug: string; text: string }[];
  library: Library;
  path: string;
  sources: readonly Source[];
  reviewer: Reviewer | undefined;
}

/** A guide in plain words for its structured data: the same words as on the page, no marks. */
export function guideFacts(guide: Guide): GuideFacts {
  const { article, path, sources, reviewer } = guide;
  return {
    path,
    title: article.title,
    summary: plainText(article.summary),
    published: article.published,
    updated: article.updated,
    review: article.review,
    reviewer,
    sources,
    parts: [helpPart(guide), ...aspectParts(guide)],
    faqs: article.faqs.map(({ question, answer }) => ({ question, answer: plainText(answer) })),
  };
}

function helpPart({ article, library }: Guide): AspectPart {
  const sentences = cardOf(library, article.triage).flatMap(({ signs }) =>
    signs.map((sign) => signSentence(library, sign)),
  );
  return {
    name: strings.guide.getHelp,
    anchor: GUIDE_ANCHORS.getHelp,
    aspect: 'symptoms',
    text: sentences,
  };
}

function aspectParts({ article, headings }: Guide): AspectPart[] {
  return headings.flatMap(({ slug, text }) => {
    const aspect = article.aspects[slug];
    return aspect === undefined ? [] : [{ name: text, anchor: slug, aspect }];
  });
}
