import type { CheerioAPI } from 'cheerio';
import type { Library } from '../../src/domain/library.ts';
import { allRaises } from '../../src/domain/triage/plan.ts';
import { signLine, signSentence } from '../../src/domain/triage/sentence.ts';
import type { Sign } from '../../src/schema/triage.ts';
import { normal } from './site.ts';

/** A place of the built site that shows a sign, and the line as it stands there. */
export interface Face {
  /** Which form: an address, or an address and what of it. */
  name: string;
  sign: string;
  line: string;
}

/** The line of a sign in a page: its words alone, without sources, marks and links to call. */
export function lineOf($: CheerioAPI, item: Parameters<CheerioAPI>[0]): string {
  const parts = $(item).find('[data-statement], [data-do-now], [data-raise], strong').toArray();
  return normal(parts.map((part) => $(part).text()).join(' '));
}

/**
 * What is wrong with the faces: a line that is not the one line of its sign, and, told by name, each
 * combination that raises a sign and is not said in its line.
 */
export function faultsOf(faces: readonly Face[], library: Library): string[] {
  return faces.flatMap(({ name, sign: id, line }) => {
    const sign = library.signs.get(id);
    if (!sign) return [`${name}: there is no sign "${id}"`];
    const missing = signLine(library, sign)
      .raises.filter(({ text }) => !line.includes(text))
      .map(({ text }) => `${name}: "${id}" does not say "${text}"`);
    const whole = line === signSentence(library, sign) ? [] : [`${name}: "${id}" says "${line}"`];
    return [...missing, ...whole];
  });
}

/** How many pairs of a face and a rule that raises its sign there are. */
export function raisesShown(faces: readonly Face[], library: Library): number {
  const raises = allRaises(library);
  return faces.reduce(
    (sum, { sign }) =>
      sum +
      raises.filter(({ all, raiseTo }) => all.includes(sign) && isRaise(library, sign, raiseTo))
        .length,
    0,
  );
}

const isRaise = ({ signs }: Library, id: string, level: Sign['level']) =>
  signs.get(id)?.level !== level;
