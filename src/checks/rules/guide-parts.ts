import type { Article } from '../../schema/article.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { wordsOf } from '../readability.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import { LIMITS } from './readability.ts';
import type { Rule } from './rule.ts';

/** Words of the running text of a guide, and its questions. */
const PARTS = { body: { min: 300, max: 1000 }, faqs: { min: 6, max: 12 } };

/** What the running text of a guide is made of. */
export interface GuideBody {
  words: number;
  /** The names of the components it uses. */
  components: Set<string>;
  hasSteps: boolean;
  /** Each heading with the words below it, up to the next heading. */
  sections: { heading: string; line: number; words: number }[];
}

/** The parts that a guide of its kind must have; what PEMAT and DISCERN ask for (DECISIONS 24). */
export const guideParts: Rule = (tree) =>
  tree.all('articles').flatMap((guide) => {
    const body = bodyOf(guide);
    if (!body) return [];
    return missingParts(guide.data, body).map(({ message, tryThis }): Problem => ({
      code: 'guide-parts',
      file: guide.file,
      line: 1,
      message,
      tryThis,
    }));
  });

/** A heading with so much below it that a reader gets lost. */
export const sectionLength: Rule = (tree) =>
  tree.all('articles').flatMap((guide) =>
    (bodyOf(guide)?.sections ?? [])
      .filter(({ words }) => words > LIMITS.wordsInSection)
      .map(({ heading, line, words }): Problem => ({
        code: 'section-length',
        file: guide.file,
        line,
        message: `${words} words below one heading; the limit is ${LIMITS.wordsInSection}.`,
        wrote: heading,
        tryThis: 'Cut it in two with a heading that says what comes.',
      })),
  );

/** Takes the running text of a guide apart. `undefined` when it cannot be parsed. */
export function bodyOf(guide: CheckedEntry<'articles'>): GuideBody | undefined {
  const passage = passagesIn(guide).find(({ place }) => place === 'article');
  if (!passage) return undefined;
  const body: GuideBody = { words: 0, components: new Set(), hasSteps: false, sections: [] };
  for (const node of descendants(passage.tree)) {
    if (node.type === 'mdxJsxFlowElement' && node.name) body.components.add(node.name);
    if (node.type === 'list' && node.ordered) body.hasSteps = true;
    if (node.type === 'heading') {
      body.sections.push({ heading: textOf(node), line: passage.lineOf(node), words: 0 });
    }
    if (node.type !== 'paragraph') continue;
    const words = wordsOf(textOf(node).replaceAll(/\[@[^\]]*\]/g, '')).length;
    body.words += words;
    const section = body.sections.at(-1);
    if (section) section.words += words;
  }
  return body;
}

interface Part {
  isThere: boolean;
  message: string;
  tryThis: string;
}

function missingParts(guide: Article, body: GuideBody): Part[] {
  const aspects = new Set(Object.values(guide.aspects));
  const aspect = (name: 'causes' | 'self-care' | 'living-with', what: string): Part => ({
    isThere: aspects.has(name),
    message: `Aspects: a ${guide.kind} guide says ${what}.`,
    tryThis: `aspects: the address of that heading, then ": ${name}".`,
  });
  const parts: Part[] = [
    component(body, 'Do', 'what to do'),
    component(body, 'DoNot', 'what not to do'),
    {
      isThere: guide.faqs.length >= PARTS.faqs.min && guide.faqs.length <= PARTS.faqs.max,
      message: `FAQ: a guide answers ${PARTS.faqs.min} to ${PARTS.faqs.max} questions; it has ${guide.faqs.length}.`,
      tryThis: 'Ask what a patient asks next.',
    },
    {
      isThere: body.words >= PARTS.body.min && body.words <= PARTS.body.max,
      message: `The text has ${body.words} words; it should have ${PARTS.body.min} to ${PARTS.body.max}.`,
      tryThis: 'Say what a reader needs, and no more.',
    },
  ];
  if (guide.kind !== 'warning') {
    parts.push(
      aspect('self-care', 'what helps'),
      aspect('living-with', 'what to expect and when'),
      {
        isThere: guide.choices !== undefined && guide.ifNot !== undefined,
        message: 'Choices: a guide names what speaks for and against each choice, and for none.',
        tryThis: 'choices: two to four of option, benefit, risk; and ifNot.',
      },
    );
  }
  if (guide.kind === 'symptom') parts.push(aspect('causes', 'why it happens'));
  if (guide.kind === 'how-to') {
    parts.push({
      isThere: body.hasSteps || body.components.has('FigureSteps'),
      message: 'A how-to guide has steps.',
      tryThis: 'A list with numbers: "1. Sit on the edge."',
    });
  }
  return parts.filter(({ isThere }) => !isThere);
}

const component = (body: GuideBody, name: string, what: string): Part => ({
  isThere: body.components.has(name),
  message: `A guide says ${what} in a list of its own.`,
  tryThis: `<${name}> ... </${name}>`,
});
