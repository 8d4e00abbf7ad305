import { HUB } from '../domain/addresses.ts';
import { take, type Item, type Library } from '../domain/library.ts';
import { byLevel, cardOf, EVERY_WORRY, flowSigns } from '../domain/triage/faces.ts';
import { signSentence } from '../domain/triage/sentence.ts';

/** The signs of a guide's card by level, most urgent first; on the guide of when to call, every sign. */
export function signFaces(library: Library, { id, triage }: Item<'articles'>) {
  return id === HUB ? byLevel(flowSigns(library, EVERY_WORRY)) : cardOf(library, triage);
}

/** The same as data: each sign as a sentence that is safe when quoted alone. */
export function dangerSigns(library: Library, article: Item<'articles'>) {
  return signFaces(library, article).map(({ level, signs }) => {
    const advice = take(library.levels, level);
    const { heading, fallback } = advice;
    return {
      level,
      heading,
      ...(fallback === undefined ? {} : { fallback }),
      signs: signs.map((sign) => ({ id: sign.id, sentence: signSentence(sign, advice) })),
    };
  });
}
