import type { MdastNode } from 'satteri';
import { linkTarget } from '../../markdown/links.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesIn, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { likelyForms, termForms, termsIn, wholeWords, wordsIn, type TermForm } from '../terms.ts';
import type { Rule } from './rule.ts';

/** A word of the glossary that a guide uses without marking it where it first stands. */
export const termUnmarked: Rule = (tree) => {
  const forms = termForms(tree);
  return tree.all('articles').flatMap((guide) =>
    passagesIn(guide)
      .filter(({ place }) => place === 'article')
      .flatMap((passage) => unmarkedIn(passage, forms)),
  );
};

function unmarkedIn(passage: Passage, forms: readonly TermForm[]): Problem[] {
  const seen = new Set<string>();
  const paragraphs = descendants(passage.tree).filter((node) => node.type === 'paragraph');
  return paragraphs.flatMap((paragraph) => {
    const marked = marksIn(paragraph);
    const text = textOutsideLinks(paragraph);
    const used = termsIn(text, likelyForms(wordsIn(text), forms));
    const fresh = used.filter((term) => !seen.has(term) && !marked.has(term));
    for (const term of [...marked, ...used]) seen.add(term);
    return fresh.map((term): Problem => {
      const word = firstForm(textOf(paragraph), term, forms);
      return {
        code: 'term-unmarked',
        file: passage.entry.file,
        line: passage.lineOf(paragraph),
        message: `"${word}" is a word of the glossary and is not marked where it first stands.`,
        wrote: word,
        tryThis: `[${word}](term:${term})`,
      };
    });
  });
}

/** The glossary's words that a paragraph marks. */
function marksIn(paragraph: MdastNode): Set<string> {
  const targets = descendants(paragraph).map((node) =>
    node.type === 'link' ? linkTarget(node.url) : undefined,
  );
  return new Set(
    targets.flatMap((target) =>
      target?.kind === 'entry' && target.collection === 'glossary' ? [target.id] : [],
    ),
  );
}

function textOutsideLinks(node: MdastNode): string {
  if (node.type === 'link') return ' ';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((it) => textOutsideLinks(it)).join('') : '';
}

function firstForm(text: string, term: string, forms: readonly TermForm[]): string {
  const own = forms.filter((it) => it.term === term);
  return wholeWords(own.map(({ form }) => form)).exec(text)?.[0] ?? term;
}
