import type { Article } from '../schema/article.ts';
import type { BodyParts } from './body.ts';
import { numberCitations, withoutCitations, type CitationNumbers } from './citations.ts';
import { briefExerciseTexts } from './exercise.ts';
import { oncePer } from './once.ts';
import { take, takeAll, type Item, type Library } from './library.ts';

/** Words a minute of an adult who reads carefully (Brysbaert 2019 gives 238 for easy prose). */
const WORDS_A_MINUTE = 200;

/** Numbers a guide's sources in the order in which its readers meet them. */
export const articleCitations = (
  article: Item<'articles'>,
  exercises: Library['exercises'],
): CitationNumbers => numbered(exercises)(article);

/** Every form of a guide asks for the same numbers. */
const numbered = oncePer((exercises: Library['exercises']) =>
  oncePer((article: Item<'articles'>) => numberCitations(articleTexts(article, exercises))),
);

/** The texts of a guide in reading order, those of its exercises in the place where they are shown. */
export function articleTexts(article: Item<'articles'>, exercises: Library['exercises']): string[] {
  return [
    article.summary,
    ...article.inShort,
    ...bodyTexts(article.holds, exercises),
    ...(article.choices ?? []).flatMap(({ option, benefit, risk }) => [option, benefit, risk]),
    article.ifNot ?? '',
    ...article.checklist,
    ...article.faqs.flatMap(({ question, answer }) => [question, answer]),
    ...article.uncertainties,
  ];
}

/** Minutes it takes to read a guide, rounded up: the words of its body, summary and answers. */
export function readingMinutes(article: Article & { body: string }): number {
  const texts = [article.summary, article.body, ...article.faqs.map((faq) => faq.answer)];
  const words = withoutCitations(texts.join(' ')).split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

/** An article's body with each embedded exercise's texts in the place where it is shown. */
function bodyTexts({ parts }: BodyParts, exercises: Library['exercises']): string[] {
  return parts.flatMap((part) =>
    'exercise' in part ? briefExerciseTexts(take(exercises, part.exercise)) : [part.text],
  );
}

/** The topics in order, each with its guides in reading order. */
export function guidesByTopic(library: Library) {
  return [...library.topics.values()].map((topic) => ({
    topic,
    articles: takeAll(library.articles, topic.articles),
  }));
}

/** How many guides there are, and how many a clinician has signed. */
export function reviewCount({ articles }: Library): { reviewed: number; all: number } {
  const states = [...articles.values()].map(({ review }) => review.status);
  return { reviewed: states.filter((status) => status === 'reviewed').length, all: states.length };
}
