import { addresses, HUB } from './addresses.ts';
import { latest } from './dates.ts';
import { exercisesIn } from './exercise.ts';
import { take, type Library } from './library.ts';

/**
 * When the content of each page last changed, by path: true dates for the sitemap, taken from the
 * content and never from the clock. Lists are as new as the newest page they list.
 */
export function lastModified(library: Library): Map<string, string> {
  const { articles, topics, exercises, about, ruleSet, expectations, timeline } = library;
  const guides = [...articles.values()];
  const newestGuide = latest(guides.map(({ updated }) => updated));
  const newestExercise = latest([...exercises.values()].map(({ updated }) => updated));
  const newest = latest([
    newestGuide,
    newestExercise,
    ruleSet.date,
    expectations.updated,
    timeline.updated,
  ]);
  const rows: [string, string][] = [
    [addresses.home, newest],
    [addresses.guides, newestGuide],
    [addresses.exercises, newestExercise],
    [addresses.exerciseSheet, newestExercise],
    [addresses.sources, newest],
    [addresses.quality, newest],
    [addresses.aToZ, newest],
    [addresses.check, ruleSet.date],
    [addresses.card, ruleSet.date],
    // Its urgent cells show the rules' own words.
    [addresses.isThisNormal, latest([expectations.updated, ruleSet.date])],
    [addresses.timeline, timeline.updated],
    [addresses.symptomQuestions, ruleSet.date],
    [addresses.pictures, newest],
    [addresses.editions, newest],
    [addresses.handouts, newest],
    [addresses.pack, newest],
    [addresses.readingList, newest],
    [addresses.crisis, ruleSet.date],
    ...[...library.flows.keys()].map((id): [string, string] => [addresses.flow(id), ruleSet.date]),
    ...guides.map(({ id }): [string, string] => [addresses.guide(id), guideModified(library, id)]),
    ...[...topics.values()].map(({ id, articles: ids }): [string, string] => [
      addresses.topic(id),
      latest(guides.filter((guide) => ids.includes(guide.id)).map(({ updated }) => updated)),
    ]),
    ...[...exercises.values()].map(({ id, updated }): [string, string] => [
      addresses.exercise(id),
      updated,
    ]),
    ...[...library.clinics.values()].map(({ id, confirmed }): [string, string] => [
      addresses.clinic(id),
      confirmed,
    ]),
    ...[...about.values()].map(({ id, updated }): [string, string] => [
      addresses.aboutPage(id),
      updated,
    ]),
  ];
  return new Map(rows);
}

/** When a guide last changed, with the exercises it shows; the list of every sign with its rules. */
export function guideModified(library: Library, id: string): string {
  const used = exercisesIn(library, id);
  const rules = id === HUB ? [library.ruleSet.date] : [];
  const { updated } = take(library.articles, id);
  return latest([updated, ...rules, ...used.map((exercise) => exercise.updated)]);
}
