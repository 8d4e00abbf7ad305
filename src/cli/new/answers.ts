import { parseArgs } from 'node:util';

/** Something that has to be known before an entry can be written. */
export interface Question {
  /** The flag: `--title`. */
  name: string;
  /** The question as a person reads it. */
  ask: string;
  /** The only answers there are; they may follow from the answers before. */
  choices?: readonly string[] | ((answers: Answers) => readonly string[]);
  /** Whether it takes several answers. */
  many?: boolean;
  /** What an empty answer stands for; without it an answer is needed. */
  otherwise?: (answers: Answers) => string;
}

/** The answers to a question, by its name; one or several. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Puts a question to a person and gives back what they typed. */
export type Ask = (question: string) => Promise<string>;

/** The one answer to a question; empty when there is none. */
export const answer = (answers: Answers, name: string): string => answers.get(name)?.[0] ?? '';

/**
 * Collects the answers: from flags, else from a person, else from what a question falls back to.
 * @param ask how to reach a person; `undefined` when nobody sits there
 * @throws when an answer is missing or is not one of the choices
 */
export async function collect(
  questions: readonly Question[],
  args: readonly string[],
  ask: Ask | undefined,
): Promise<Answers> {
  const options = Object.fromEntries(
    questions.map(({ name }) => [name, { type: 'string', multiple: true } as const]),
  );
  const { values } = parseArgs({ args: [...args], options });
  const answers = new Map<string, readonly string[]>();
  for (const question of questions) {
    const given = values[question.name];
    answers.set(question.name, given ?? (await fromPerson(question, answers, ask)));
    const wrong = fault(question, answers.get(question.name) ?? [], answers);
    if (wrong) throw new Error(wrong);
  }
  return answers;
}

async function fromPerson(
  question: Question,
  answers: Answers,
  ask: Ask | undefined,
): Promise<string[]> {
  const fallback = question.otherwise?.(answers);
  if (!ask) return fallback === undefined || fallback === '' ? [] : [fallback];
  for (;;) {
    const typed = (await ask(promptOf(question, answers, fallback))).trim() || (fallback ?? '');
    const given = question.many ? typed.split(/[\s,]+/) : [typed];
    const kept = given.filter(Boolean);
    if (!fault(question, kept, answers)) return kept;
  }
}

function promptOf(question: Question, answers: Answers, fallback: string | undefined): string {
  const { ask, many } = question;
  const choices = choicesOf(question, answers);
  const list = choices && choices.length <= 40 ? `\n  ${choices.join(', ')}\n` : '';
  const several = many ? ' (several: with commas)' : '';
  return `${ask}${several}${list}${fallback ? ` [${fallback}]` : ''} `;
}

function fault(question: Question, given: readonly string[], answers: Answers) {
  const { name, otherwise } = question;
  if (given.length === 0 && otherwise) return undefined;
  const choices = choicesOf(question, answers);
  const list = choices ? `: ${choices.join(', ')}` : '';
  if (given.length === 0) return `--${name} is needed${list}`;
  const strange = choices && given.find((it) => !choices.includes(it));
  return strange === undefined ? undefined : `--${name}: there is no "${strange}"${list}`;
}

const choicesOf = ({ choices }: Question, answers: Answers) =>
  typeof choices === 'function' ? choices(answers) : choices;
