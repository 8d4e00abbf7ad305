import type { ListedGroup, PageRules } from '../islands/symptom-check/page-data.ts';
import { take, takeAll, type Item, type Library } from '../domain/library.ts';
import { addresses, HUB } from '../domain/addresses.ts';
import { signPageThings } from '../domain/structured-data/triage.ts';
import { callsAt, type Call } from '../domain/triage/contact.ts';
import {
  areaGroups,
  areasListed,
  EVERY_WORRY,
  firstGroups,
  flowAreas,
  flowSigns,
  otherAreas,
  type SignGroup,
} from '../domain/triage/faces.ts';
import { allRaises } from '../domain/triage/plan.ts';
import * as strings from '../strings/en/index.ts';
import { island } from '../strings/en/symptom-check.ts';
import { LEVELS, type Group, type LevelAdvice } from '../schema/triage.ts';

/** A level's part of a page: its groups of signs, and who they call. */
export interface LevelPart {
  level: LevelAdvice;
  groups: SignGroup[];
  calls: Call[];
}

/** The signs that an address lists by level, most urgent first, as the page without script shows them. */
export function levelParts(library: Library, flowId: string): LevelPart[] {
  return partsOf(library, [
    ...firstGroups(library),
    ...areaGroups(library, areasListed(library, flowId)),
  ]);
}

/** The signs of every other worry by level; whoever is called for them alone is told there. */
export function otherParts(library: Library, flowId: string): LevelPart[] {
  const listed = new Set(flowSigns(library, flowId).map(({ id }) => id));
  const told = new Map(
    levelParts(library, flowId).map(({ level, calls }) => [
      level.id,
      new Set(calls.map(({ contact }) => contact.id)),
    ]),
  );
  return partsOf(library, areaGroups(library, otherAreas(library, flowId), listed)).map((part) => ({
    ...part,
    calls: part.calls.filter(({ contact }) => !told.get(part.level.id)?.has(contact.id)),
  }));
}

function partsOf(library: Library, groups: readonly SignGroup[]): LevelPart[] {
  return takeAll(library.levels, LEVELS)
    .map((level) => {
      const own = groups
        .map((group) => ({ ...group, signs: group.signs.filter((it) => it.level === level.id) }))
        .filter(({ signs }) => signs.length > 0);
      return {
        level,
        groups: own,
        calls: callsAt(
          library,
          level.id,
          own.flatMap(({ signs }) => signs),
        ),
      };
    })
    .filter((part) => part.groups.length > 0);
}

/** Every sign and context in the order in which the page of an address lists them. */
export function listedIds(library: Library, flowId: string): string[] {
  const parts = [...levelParts(library, flowId), ...otherParts(library, flowId)];
  const signs = parts.flatMap(({ groups }) => groups.flatMap((group) => group.signs));
  return [...signs.map(({ id }) => id), ...library.contexts.keys()];
}

/** What the island cannot read off the page: the order of the questions, and what raises. */
export function islandRules(library: Library, flowId: string): PageRules {
  const places = new Map(listedIds(library, flowId).map((id, place) => [id, place]));
  const placesOf = (ids: readonly string[]) => ids.map((id) => take(places, id));
  const asked = ({ heading, signs }: Group): ListedGroup => ({ heading, at: placesOf(signs) });
  const { worries, more } = library.door;
  const areas = [...library.areas.values()];
  return {
    words: {
      ...island,
      first: library.firstScreen.heading,
      worries: worries.heading,
      other: worries.other,
      more: more.heading,
      moreIntro: more.intro,
      nothing: more.nothing,
    },
    first: library.firstScreen.groups.map((group) => ({
      ...asked(group),
      ...(group.guide === undefined ? {} : { guide: group.guide }),
    })),
    areas: areas.map(({ id, name, worry, groups, articles }) => ({
      id,
      name,
      worry,
      groups: groups.map(asked),
      guides: articles,
    })),
    start: flowAreas(library, flowId).map(({ id }) => id),
    combinations: allRaises(library).map(({ all, raiseTo }) => ({
      all: placesOf(all),
      raiseTo,
    })),
    contacts: [...library.contacts.keys()],
    usual: HUB,
  };
}

/** The sources that some signs rest on, each once, in order of first use. */
export function partSources(library: Library, parts: readonly LevelPart[]) {
  const signs = parts.flatMap(({ groups }) => groups.flatMap((group) => group.signs));
  const ids = new Set(signs.map(({ id }) => id));
  const raises = allRaises(library).filter(({ all }) => all.some((id) => ids.has(id)));
  const sources = [...signs, ...raises].flatMap((it) => it.sources ?? []);
  return takeAll(library.sources, [...new Set(sources)]);
}

/** The words of a page of questions; those of the door are part of the interface. */
export function flowWords(library: Library, flowId: string) {
  const { title, name, description } = strings.check;
  return flowId === EVERY_WORRY
    ? { title, name, worry: title, description }
    : take(library.flows, flowId);
}

/** Every flow by the worry that leads to it, in the reader's words. */
export function worryLinks(library: Library) {
  return [...library.flows.values()].map(({ id, worry, name, title }) => ({
    worry,
    name,
    title,
    href: addresses.flow(id),
  }));
}

/** Every guide that a result can name, those for the worries of the address first. */
export function flowGuides(library: Library, flowId: string): Item<'articles'>[] {
  const areas = [...areasListed(library, flowId), ...library.areas.values()];
  const ids = [
    ...areas.flatMap(({ articles }) => articles),
    ...library.firstScreen.groups.flatMap(({ guide }) => guide ?? []),
    HUB,
  ];
  return takeAll(library.articles, [...new Set(ids)]);
}

/** The structured data of a page that lists signs by level. */
export function signThings(
  library: Library,
  page: { path: string; title: string; parts: readonly LevelPart[] },
) {
  const levels = page.parts.map(({ level, groups }) => ({
    level,
    signs: groups.flatMap(({ signs }) => signs),
  }));
  return signPageThings(library, { ...page, ruleSet: library.ruleSet, levels });
}

/** Where the questions of an address stand: the door has the address of the questions themselves. */
export const questionsPath = (flowId: string): string =>
  flowId === EVERY_WORRY ? addresses.check : addresses.flow(flowId);
