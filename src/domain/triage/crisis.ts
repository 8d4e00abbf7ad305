import type { Item, Library } from '../library.ts';
import { byLevel, cardOf, type LevelSigns } from './faces.ts';

type Rules = Pick<Library, 'signs' | 'contacts' | 'firstScreen' | 'areas' | 'flows' | 'articles'>;

/** The signs for which a crisis line is called. */
const crisisSigns = ({ signs, contacts }: Rules) =>
  [...signs.values()].filter(({ contact }) => contacts.get(contact)?.line === 'crisis');

/** The flow whose card has such a sign: the one about mood. */
function crisisFlow(rules: Rules): string | undefined {
  const ids = new Set(crisisSigns(rules).map(({ id }) => id));
  return [...rules.flows.values()].find(({ card }) => card.some((id) => ids.has(id)))?.id;
}

/** Whether the card of a flow is for such thoughts: then it stands before everything else. */
export const isCrisisCard = (rules: Rules, flowId: string): boolean => crisisFlow(rules) === flowId;

/** The card for thoughts of ending one's life: the emergency signs of the flow about mood. */
export function crisisCard(rules: Rules): LevelSigns[] {
  const flow = crisisFlow(rules);
  const card = flow === undefined ? byLevel(crisisSigns(rules)) : cardOf(rules, flow);
  return card.filter(({ level }) => level === 'emergency');
}

/** The guide that goes with it, if there is one. */
export function crisisGuide(rules: Rules): Item<'articles'> | undefined {
  const flow = crisisFlow(rules);
  return [...rules.articles.values()].find(({ triage }) => triage === flow);
}
