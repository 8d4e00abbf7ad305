import type { FAQPage, HealthTopicContent, MedicalWebPage, Thing } from 'schema-dts';
import type { ASPECTS } from '../../schema/article.ts';
import type { Site } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';
import { absolute } from './graph.ts';
import { medicalPage, type PageFacts } from './medical-page.ts';

/** A part of a page with a health aspect of its own. */
export interface AspectPart {
  name: string;
  anchor: string;
  aspect: (typeof ASPECTS)[number] | 'symptoms';
  /** What it says, where that is short: the danger signs, each safe when quoted alone. */
  text?: readonly string[];
}

/** What a guide's structured data is made from: plain words, as the page shows them. */
export interface GuideFacts extends PageFacts {
  sources: readonly Source[];
  parts: readonly AspectPart[];
  faqs: readonly { question: string; answer: string }[];
}

const ASPECT_TYPES = {
  causes: 'https://schema.org/CausesHealthAspect',
  'self-care': 'https://schema.org/SelfCareHealthAspect',
  prevention: 'https://schema.org/PreventionHealthAspect',
  'living-with': 'https://schema.org/LivingWithHealthAspect',
  symptoms: 'https://schema.org/SymptomsHealthAspect',
} as const satisfies Record<AspectPart['aspect'], string>;

/** The things a guide adds to its page's graph: the page itself and its questions. */
export function guideThings(site: Site, facts: GuideFacts): Thing[] {
  return [medicalWebPage(site, facts), faqPage(site, facts)];
}

function medicalWebPage(site: Site, facts: GuideFacts): MedicalWebPage {
  const url = absolute(site, facts.path);
  return {
    ...medicalPage(site, facts),
    citation: facts.sources.map(({ address }) => ({ '@type': 'CreativeWork', url: address })),
    hasPart: facts.parts.map((part): HealthTopicContent => ({
      '@type': 'HealthTopicContent',
      name: part.name,
      url: `${url}#${part.anchor}`,
      hasHealthAspect: ASPECT_TYPES[part.aspect],
      ...(part.text === undefined ? {} : { text: part.text }),
    })),
  };
}

function faqPage(site: Site, facts: GuideFacts): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': `${absolute(site, facts.path)}#questions`,
    mainEntity: facts.faqs.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
