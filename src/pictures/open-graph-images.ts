import type { Library } from '../domain/library.ts';
import * as strings from '../strings/en/index.ts';

/** The picture a page shows when it is shared: its file name and the words on it. */
export interface OpenGraphImage {
  name: string;
  /** The small line above the title. */
  label: string;
  title: string;
  /** A drawn picture that stands for the page, if it has one. */
  figure?: string | undefined;
}

/** One picture for each page with a title of its own, and `site` for the others. */
export function openGraphImages(library: Library): OpenGraphImage[] {
  const { site, articles, topics, flows, exercises, expectations, timeline } = library;
  return [
    { name: 'site', label: site.name, title: site.tagline },
    { name: 'check', label: strings.check.name, title: strings.check.title },
    { name: 'is-this-normal', label: site.name, title: expectations.title },
    { name: 'recovery-timeline', label: site.name, title: timeline.title },
    { name: 'card', label: strings.check.name, title: strings.card.title },
    { name: 'pictures', label: site.name, title: strings.pictures.title, figure: 'walking-again' },
    { name: 'symptom-questions', label: strings.check.name, title: strings.proof.title },
    { name: 'crisis', label: site.name, title: strings.crisis.title },
    { name: 'glossary', label: site.name, title: strings.glossary.title },
    ...[...articles.values()].map(({ id, title, figure }) => ({
      name: id,
      label: site.name,
      title,
      figure,
    })),
    ...[...topics.values()].map(({ id, title, figure }) => ({
      name: `topic-${id}`,
      label: strings.guides.title,
      title,
      figure,
    })),
    ...[...flows.values()].map(({ id, title }) => ({
      name: `check-${id}`,
      label: strings.check.name,
      title,
    })),
    ...[...exercises.values()].map(({ id, title, figures }) => ({
      name: `exercise-${id}`,
      label: strings.exercise.label,
      title,
      figure: figures[0]?.id,
    })),
  ];
}
