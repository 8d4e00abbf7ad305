import type { GUIDE_KINDS } from '../../schema/article.ts';

export type GuideKind = (typeof GUIDE_KINDS)[number];

/** A blank with what belongs there. `npm run check` reports each until it is filled. */
const blank = (what: string) => `TODO: ${what}`;

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const NOT_REVIEWED = { status: 'not-reviewed' };

const DESCRIPTION = blank('one sentence for search engines and lists, 50 to 160 characters.');

/** The headings of a guide of each kind, with the aspect of health they cover. */
const HEADINGS: Record<GuideKind, readonly (readonly [heading: string, aspect?: string])[]> = {
  symptom: [
    ['Why it happens', 'causes'],
    ['What eases it', 'self-care'],
    ['What to expect', 'living-with'],
  ],
  'how-to': [
    ['Step by step', 'self-care'],
    ['What helps and what harms'],
    ['What to expect', 'living-with'],
  ],
  warning: [['Before you call', 'self-care'], ['What to say'], ['While you wait']],
};

interface GuideAnswers {
  title: string;
  kind: GuideKind;
  topic: string;
  triage: string;
  sources: readonly string[];
}

/** The front matter of a new guide: what is known, and a blank for all the rest. */
export function guideFields(known: GuideAnswers, today: string): object {
  const { title, kind, topic, triage, sources } = known;
  const choice = {
    option: blank('what one can do.'),
    benefit: blank('the good it may do.'),
    risk: blank('the harm it may do, or its cost.'),
  };
  const choices =
    kind === 'warning'
      ? {}
      : { choices: times(2, choice), ifNot: blank('what happens without any of these.') };
  const aspects = HEADINGS[kind].flatMap(([heading, aspect]) =>
    aspect === undefined ? [] : [[heading.toLowerCase().replaceAll(' ', '-'), aspect]],
  );
  return {
    title,
    description: DESCRIPTION,
    worry: blank('the problem as the reader says it.'),
    summary: blank('the answer to the title.'),
    inShort: times(3, blank('one thing to do.')),
    kind,
    topic,
    operations: ['any'],
    aliases: times(5, blank('another name for it.')),
    triage,
    sources: [...sources],
    review: NOT_REVIEWED,
    published: today,
    updated: today,
    changes: [{ date: today, kind: 'clinical', note: 'First version.' }],
    aspects: Object.fromEntries(aspects) as object,
    checklist: times(3, blank('one thing to tick off today.')),
    ...choices,
    uncertainties: [blank('what is not known, or where sources disagree.')],
    faqs: times(6, { question: blank('a question?'), answer: blank('its answer.') }),
    related: [],
  };
}

/** The text of a new guide: its headings, its lists, and each source cited once. */
export function guideBody({ kind, sources }: GuideAnswers): string {
  const cited = sources.map((id) => `- ${blank('what this source says.')} [@${id}]`).join('\n');
  const lists = `<Do>\n\n- ${blank('what helps.')}\n\n</Do>\n\n<DoNot>\n\n- Do not ${blank('what harms.')}\n\n</DoNot>`;
  const steps = times(3, `1. ${blank('one step.')}`).join('\n');
  const sections = HEADINGS[kind].map(([heading], index) => {
    const text = index === 0 && kind === 'how-to' ? steps : blank('one idea a paragraph.');
    const extra = index === 0 ? `\n\n${cited}` : index === 1 ? `\n\n${lists}` : '';
    return `## ${heading}\n\n${text}${extra}\n`;
  });
  return `\n${sections.join('\n')}`;
}

/** A new exercise: what is known, and a blank for all the rest. */
export function exerciseFields(title: string, sources: readonly string[], today: string): object {
  const cited = sources.map((id) => `[@${id}]`).join(' ');
  return {
    title,
    description: DESCRIPTION,
    purpose: `${blank('what it is for.')} ${cited}`,
    position: blank('how to get ready.'),
    steps: times(2, blank('one action.')),
    dose: {
      amount: blank('how many, how long to hold.'),
      often: blank('how often.'),
      checked: false,
    },
    feel: blank('how it should feel.'),
    stopIf: [blank('stop if.')],
    askFirst: [blank('who asks their team first.')],
    sources: [...sources],
    review: NOT_REVIEWED,
    updated: today,
  };
}

interface SignAnswers {
  level: string;
  contact: string;
  sources: readonly string[];
}

/** A new sign. Without a source its level is a cautious one, and says so. */
export function signFields(id: string, { level, contact, sources }: SignAnswers): object {
  const rest =
    sources.length > 0
      ? { sources: [...sources] }
      : { unverified: blank('what could not be checked.') };
  return {
    id,
    statement: blank('You notice what, in the words of a patient.'),
    meaning: blank('what it can be a sign of, or delete this line.'),
    level,
    contact,
    ...rest,
  };
}

/** A new word of the glossary. */
export function termFields(id: string, term: string): object {
  return { id, term, meaning: blank('what it means, in one or two plain sentences.') };
}

/** What a new source supports is for whoever read it to say. */
export const SUPPORTS = blank('what it says that we rely on.');
