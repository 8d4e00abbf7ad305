import { addresses, HUB } from '../addresses.ts';
import { take, type Library } from '../library.ts';

type Rules = Pick<Library, 'signs' | 'contacts' | 'firstScreen' | 'areas'>;

/**
 * The pages to read about a sign: for a call to the crisis line its own page; else the guides of the
 * groups and areas that ask it, the best of each area first; where there is none yet, when to call.
 */
export function pagesOfSign(rules: Rules, id: string): string[] {
  const { signs, contacts, firstScreen, areas } = rules;
  if (take(contacts, take(signs, id).contact).line === 'crisis') return [addresses.crisis];
  const sets = [firstScreen, ...areas.values()].map((set) => ({
    group: set.groups.find((group) => group.signs.includes(id)),
    articles: 'articles' in set ? set.articles : [],
  }));
  const asked = sets.filter(({ group }) => group !== undefined);
  const guides = asked.flatMap(({ group, articles }) =>
    group?.guide === undefined ? articles : [group.guide],
  );
  return [...new Set(guides[0] === undefined ? [HUB] : guides)].map((it) => addresses.guide(it));
}
