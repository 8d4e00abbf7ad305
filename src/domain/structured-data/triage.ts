import type { HealthTopicContent, MedicalWebPage, Thing } from 'schema-dts';
import type { RuleSet, Sign, LevelAdvice } from '../../schema/triage.ts';
import type { Library } from '../library.ts';
import { signSentence } from '../triage/sentence.ts';
import { absolute, organizationId } from './graph.ts';

/** A page that lists signs by how urgent they are. */
export interface SignPageFacts {
  path: string;
  title: string;
  ruleSet: RuleSet;
  levels: readonly { level: LevelAdvice; signs: readonly Sign[] }[];
}

/**
 * Signs as structured data: each level a part with the aspect "see a doctor" (or self-care), each
 * sign a sentence that is safe when quoted alone.
 */
export function signPageThings(
  library: Library,
  { path, title, ruleSet, levels }: SignPageFacts,
): Thing[] {
  const { site } = library;
  const url = absolute(site, path);
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: title,
    inLanguage: 'en',
    dateModified: ruleSet.date,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    publisher: { '@id': organizationId(site) },
    hasPart: levels
      .filter(({ signs }) => signs.length > 0)
      .map(({ level, signs }): HealthTopicContent => ({
        '@type': 'HealthTopicContent',
        name: level.heading,
        url: `${url}#${level.id}`,
        hasHealthAspect:
          level.id === 'self-care'
            ? 'https://schema.org/SelfCareHealthAspect'
            : 'https://schema.org/SeeDoctorHealthAspect',
        text: signs.map((sign) => signSentence(library, sign)),
      })),
  };
  return [page];
}
