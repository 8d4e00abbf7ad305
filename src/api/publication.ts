import { addresses } from '../domain/addresses.ts';
import type { Edition } from '../domain/edition.ts';
import { editionText } from '../domain/edition.ts';
import { take, type Library } from '../domain/library.ts';
import { absolute } from '../domain/structured-data/graph.ts';
import type { Change } from '../schema/article.ts';
import type { Review } from '../schema/review.ts';
import * as strings from '../strings/en/index.ts';

/** What every document of the API starts with: its version, who publishes it, on what terms. */
export const publication = ({ site }: Library) => ({
  api: 'v1' as const,
  publisher: site.publisher,
  license: strings.license,
  language: strings.language,
});

/** The places of a guide in its other forms. */
export const guideLinks = ({ site }: Library, id: string) => ({
  document: absolute(site, addresses.apiGuide(id)),
  markdown: absolute(site, addresses.markdown(id)),
  embed: absolute(site, addresses.embed(id)),
  oEmbed: absolute(site, addresses.oEmbed(id)),
});

/** An edition with the line to note. */
export const editionFact = (edition: Edition) => ({ ...edition, text: editionText(edition) });

/** A change; that it is no recall is told too, so that a program need not guess. */
export const changeFact = ({ date, kind, note, recall = false }: Change) => ({
  date,
  kind,
  note,
  recall,
});

/** The review state, in words to show beside the text. */
export function reviewFact(library: Library, review: Review, draft: string) {
  if (review.status === 'not-reviewed') return { status: review.status, notice: draft };
  const { name, profession, register, registerAddress } = take(library.reviewers, review.reviewer);
  const { reviewedBy, reviewedOn } = strings.guide;
  return {
    status: review.status,
    notice: `${reviewedBy} ${name}, ${profession}, ${reviewedOn} ${review.date}.`,
    reviewer: { name, profession, register, address: registerAddress },
    date: review.date,
    due: review.due,
  };
}
