import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** A guide's topic lists the guide, and no other topic does: else it is an orphan or shown twice. */
export const topicList: Rule = (tree) => {
  const topics = tree.all('topics');
  const topicOf = new Map(tree.all('articles').map((article) => [article.id, article.data.topic]));
  const orphans = tree.all('articles').flatMap((article): Problem[] => {
    const topic = topics.find(({ id }) => id === article.data.topic);
    if (!topic || topic.data.articles.includes(article.id)) return [];
    return [
      {
        code: 'topic-list',
        file: topic.file,
        line: topic.lineOf(['articles']),
        message: `Guides: "${article.id}" belongs to this topic but is not listed.`,
        tryThis: `- ${article.id}`,
      },
    ];
  });
  const strays = topics.flatMap((topic) =>
    topic.data.articles.flatMap((id, index): Problem[] => {
      const home = topicOf.get(id);
      if (home === undefined || home === topic.id || !tree.hasId('topics', home)) return [];
      return [
        {
          code: 'topic-list',
          file: topic.file,
          line: topic.lineOf(['articles', index]),
          message: `Guides: "${id}" says that its topic is "${home}".`,
          wrote: id,
          tryThis: 'Delete it here, or change the topic in the guide.',
        },
      ];
    }),
  );
  return [...orphans, ...strays];
};
