import * as strings from '../strings/en/index.ts';
import { addresses } from './addresses.ts';
import type { Item, Library } from './library.ts';

/** A line of the A to Z: a page, or other names that lead to one. */
export interface AToZEntry {
  /** The name it is sorted by. */
  label: string;
  /** More names of the same letter that lead to the same page. */
  more?: string[];
  kind: 'guide' | 'normal' | 'exercise' | 'term' | 'flow' | 'about';
  href: string;
  /** For another name: the page it leads to. */
  see?: string;
}

export interface AToZLetter {
  letter: string;
  entries: AToZEntry[];
}

/** Everything on the site by letter, with the other names people use. Complete without script. */
export function aToZ(library: Library): AToZLetter[] {
  const entries = [
    ...guideEntries(library),
    ...dataPageEntries(library),
    ...pageEntries(library),
    ...termEntries(library),
    ...ruleEntries(),
    ...synonymEntries(library),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en', { sensitivity: 'base' }));
  const letters = Map.groupBy(withoutRepeats(entries), ({ label }) =>
    label.charAt(0).toUpperCase(),
  );
  return [...letters].map(([letter, items]) => ({ letter, entries: joined(items) }));
}

/** Other names for one page, in one row: a dozen rows for one guide would bury the rest. */
function joined(entries: readonly AToZEntry[]): AToZEntry[] {
  return entries
    .filter(
      (entry, index) =>
        entry.see === undefined || entries.findIndex((it) => it.see === entry.see) === index,
    )
    .map((entry) => {
      if (entry.see === undefined) return entry;
      const more = entries
        .filter((it) => it.see === entry.see && it !== entry)
        .map(({ label }) => label);
      return { ...entry, more };
    });
}

function guideEntries({ articles }: Library): AToZEntry[] {
  return [...articles.values()].flatMap((guide) => namedEntries(guide, addresses.guide(guide.id)));
}

/** The pages made from data by all their names, and each thing that people notice. */
function dataPageEntries({ expectations, timeline }: Library): AToZEntry[] {
  return [
    ...namedEntries(expectations, addresses.isThisNormal),
    ...namedEntries(timeline, addresses.timeline),
    ...expectations.rows.map(({ id, name }): AToZEntry => ({
      label: name,
      kind: 'normal',
      href: addresses.expectation(id),
    })),
  ];
}

/** A page by its title and by its other names. */
function namedEntries(page: { title: string; aliases: string[] }, href: string): AToZEntry[] {
  const { title, aliases } = page;
  return [
    { label: title, kind: 'guide', href },
    ...aliases.map((alias): AToZEntry => ({
      label: upperFirst(alias),
      kind: 'guide',
      href,
      see: title,
    })),
  ];
}

function pageEntries({ exercises, flows, about }: Library): AToZEntry[] {
  return [
    ...[...exercises.values()].map(({ id, title }): AToZEntry => ({
      label: title,
      kind: 'exercise',
      href: addresses.exercise(id),
    })),
    ...[...flows.values()].map(({ id, title }): AToZEntry => ({
      label: title,
      kind: 'flow',
      href: addresses.flow(id),
    })),
    ...[...about.values()].map(({ id, title }): AToZEntry => ({
      label: title,
      kind: 'about',
      href: addresses.aboutPage(id),
    })),
  ];
}

/** The pages that are made from the rules, the sources and the guides. */
function ruleEntries(): AToZEntry[] {
  const {
    card,
    proof,
    check,
    crisis,
    pictures,
    sources,
    quality,
    exerciseSheet,
    editions,
    handouts,
    pack,
  } = strings;
  return [
    { label: card.title, kind: 'flow', href: addresses.card },
    { label: check.title, kind: 'flow', href: addresses.check },
    { label: crisis.title, kind: 'flow', href: addresses.crisis },
    { label: proof.title, kind: 'about', href: addresses.symptomQuestions },
    { label: pictures.title, kind: 'about', href: addresses.pictures },
    { label: sources.title, kind: 'about', href: addresses.sources },
    { label: quality.title, kind: 'about', href: addresses.quality },
    { label: editions.title, kind: 'about', href: addresses.editions },
    { label: handouts.title, kind: 'about', href: addresses.handouts },
    { label: pack.title, kind: 'about', href: addresses.pack },
    { label: exerciseSheet.title, kind: 'exercise', href: addresses.exerciseSheet },
  ];
}

function termEntries({ glossary }: Library): AToZEntry[] {
  return [...glossary.values()].map(({ id, term }) => ({
    label: upperFirst(term),
    kind: 'term',
    href: addresses.term(id),
  }));
}

/**
 * Short forms, brands and the words of one country: they lead to the guide that answers to ours. The
 * rest of the lexicon ("hurts" is "pain") helps a search and would only fill a list.
 */
function synonymEntries({ synonyms, articles, glossary }: Library): AToZEntry[] {
  const groups = [...synonyms.abbreviations, ...synonyms.countries];
  return groups.flatMap(({ words, means }): AToZEntry[] => {
    const term = [...glossary.values()].find((item) =>
      [item.term, ...item.also, ...item.forms].includes(means),
    );
    const guide = bestGuide([...articles.values()], means);
    const target = term
      ? { href: addresses.term(term.id), see: upperFirst(term.term) }
      : guide && { href: addresses.guide(guide.id), see: guide.title };
    if (!target) return [];
    return words.map((word) => ({
      label: upperFirst(word),
      kind: term ? 'term' : 'guide',
      ...target,
    }));
  });
}

/** The guide that most often goes by a name with these words in it. */
function bestGuide(guides: readonly Item<'articles'>[], words: string) {
  const score = ({ title, aliases }: Item<'articles'>) =>
    [title, ...aliases].filter((name) => name.toLowerCase().includes(words)).length;
  return guides.reduce<Item<'articles'> | undefined>(
    (top, guide) => (score(guide) > (top ? score(top) : 0) ? guide : top),
    undefined,
  );
}

function withoutRepeats(entries: readonly AToZEntry[]): AToZEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ label, href }) => {
    const key = `${label.toLowerCase()} ${href}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
