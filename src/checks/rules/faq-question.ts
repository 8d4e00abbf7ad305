import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** A FAQ question ends with a question mark. */
export const faqQuestions: Rule = (tree) =>
  tree.all('articles').flatMap((article) =>
    article.data.faqs.flatMap(({ question }, index): Problem[] => {
      if (question.endsWith('?')) return [];
      return [
        {
          code: 'faq-question',
          file: article.file,
          line: article.lineOf(['faqs', index, 'question']),
          message: `FAQ ${index + 1}, question: must end with a question mark.`,
          wrote: question,
          tryThis: `${question.replace(/[.!:\s]+$/, '')}?`,
        },
      ];
    }),
  );
