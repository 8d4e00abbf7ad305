import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkTarget } from '../../src/markdown/links.ts';
import { parseMarkdown, parseMdx } from '../../src/markdown/parse.ts';
import { articleStyle } from '../../src/markdown/plugin.ts';
import { policyProblems, type Place } from '../../src/markdown/policy.ts';
import { plainText, renderBlock, renderInline } from '../../src/markdown/render.ts';
import { mdxToJs } from 'satteri';

/** Codes and lines that the policy reports for a text in an article. */
function judge(text: string, place: Place = 'article'): string[] {
  const parsed = place === 'article' ? parseMdx(text) : { tree: parseMarkdown(text) };
  if ('error' in parsed) return ['mdx-syntax'];
  return policyProblems(parsed.tree, place).map(({ code, line }) => `${code}:${line}`);
}

describe('the policy refuses in articles', () => {
  const cases: [string, string[]][] = [
    ['import x from "y"', ['code-in-article:1']],
    ['export const a = 1', ['code-in-article:1']],
    ['Hi.\n\nA {process.env.HOME} b', ['code-in-article:3']],
    ['{/* hidden */}', ['code-in-article:1']],
    ['<script>alert(1)</script>', ['raw-html:1']],
    ['a <b>c</b>', ['raw-html:1']],
    ['<iframe src="x"></iframe>', ['raw-html:1']],
    ['<></>', ['raw-html:1']],
    ['<constructor/>', ['raw-html:1']],
    ['<__proto__/>', ['unknown-component:1']],
    ['<HasOwnProperty/>', ['unknown-component:1']],
    ['<Cite sources="a" />', ['unknown-component:1']],
    ['<Exercise id={x} />', ['code-in-article:1']],
    ['<Exercise {...x} />', ['code-in-article:1', 'missing-attribute:1']],
    ['<Exercise id="a" set:html="x" />', ['unknown-attribute:1']],
    ['<Exercise id="a">text</Exercise>', ['component-content:1']],
    ['<GetHelp flow="a" level="routine" />', ['unknown-attribute:1']],
    ['<Do>\n\n- a\n\n{1}\n\n</Do>', ['code-in-article:5']],
    ['[a](javascript:alert(1))', ['refused-link:1']],
    ['[a](JaVaScRiPt:alert(1))', ['refused-link:1']],
    ['[a](java&#115;cript:alert(1))', ['refused-link:1']],
    ['[a](data:text/html,x)', ['refused-link:1']],
    ['[a](//evil.example)', ['refused-link:1']],
    ['[a](/\\evil.example)', ['refused-link:1']],
    ['[a](/guides/x/)', ['refused-link:1']],
    ['[a](http://example.org)', ['refused-link:1']],
    ['[a](https://user:secret@example.org)', ['refused-link:1']],
    ['[a](guide:../x)', ['refused-link:1']],
    ['[](guide:x)', ['empty-link:1']],
    ['# Title', ['heading-level:1']],
    ['#### Deep', ['heading-level:1']],
    ['> A quote', ['markdown-kind:1']],
    ['```js\nx\n```', ['markdown-kind:1']],
    ['`x`', ['markdown-kind:1']],
    ['a\n\n---\n\nb', ['markdown-kind:3']],
    ['- [ ] task', ['markdown-kind:1']],
    ['~~gone~~', ['markdown-kind:1']],
    ['[a]: https://example.org', ['markdown-kind:1']],
    ['| a |\n| --- |\n| b |', ['markdown-kind:1']],
    ['![](x.png)', ['missing-alt:1']],
    ['![A knee](x.png)', ['markdown-kind:1']],
    ['a {b', ['mdx-syntax']],
    ['<Do>', ['mdx-syntax']],
  ];
  for (const [text, codes] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(judge(text), codes);
    });
  }
});

describe('the policy lets stand', () => {
  const texts = [
    '## Heading\n\nWords with **weight** and *stress* [@nhs-rec; @sci-w].',
    '- a\n- b\n\n1. one\n2. two',
    '[Sleep](guide:sleeping) and [a word](term:spinal) and [NHS](https://www.nhs.uk/)',
    '[above](#get-help)',
    '<Exercise id="a" />\n\n<Do>\n\n- a\n\n</Do>',
    'Less than 5 < 6.',
    'Walk [@nhs-rec] (see [Sleep](guide:sleeping)) [@nhs-rec][@sci-w] (in 3 of 4).',
  ];
  for (const text of texts) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(judge(text), []);
    });
  }
});

describe('fields take less than articles', () => {
  const cases: [string, Place, string[]][] = [
    ['- a list', 'inline', ['markdown-kind:1']],
    ['- a list', 'block', []],
    ['## Heading', 'block', ['markdown-kind:1']],
    ['<b>x</b>', 'inline', ['raw-html:1', 'raw-html:1']],
    ['{x} and 3 < 4', 'inline', []],
  ];
  for (const [text, place, codes] of cases) {
    test(`${place}: ${text}`, () => {
      assert.deepEqual(judge(text, place), codes);
    });
  }
});

test('a link by id leads to the permanent address', () => {
  assert.deepEqual(linkTarget('exercise:heel-prop'), {
    kind: 'entry',
    collection: 'exercises',
    id: 'heel-prop',
    href: '/exercises/heel-prop/',
  });
});

describe('rendering', () => {
  const numbers = new Map([
    ['one', 1],
    ['two-b', 2],
  ]);
  test('citations become numbers that lead to the sources, tight to the word', () => {
    assert.equal(
      renderInline('Common [@one; @two-b].', numbers),
      'Common<sup class="cite"><a href="#source-one" aria-label="Source 1">1</a>, <a href="#source-two-b" aria-label="Source 2">2</a></sup>.',
    );
  });
  test('a source without a number stops the build', () => {
    assert.throws(() => renderInline('Common [@three].', numbers), /"three" has no number/);
  });
  test('links by id and terms', () => {
    assert.equal(
      renderInline('[Sleep](guide:sleep) [x](term:y)'),
      '<a href="/guides/sleep/">Sleep</a> <a href="/glossary/#y" class="term">x</a>',
    );
  });
  test('signs that mean something in HTML are escaped', () => {
    assert.equal(renderInline('3 < 4 & "so"'), '3 &lt; 4 &amp; “so”');
  });
  test('blocks keep their lists', () => {
    assert.equal(
      renderBlock('One.\n\n- two\n- three').replaceAll('\n', ''),
      '<p>One.</p><ul><li>two</li><li>three</li></ul>',
    );
  });
  test('plain text drops marks, links and citations, and nothing else', () => {
    assert.equal(
      plainText('It is **common** [@one]. "Yes".\n\n- [two](guide:a)\n- three'),
      'It is common. “Yes”. two three',
    );
  });
  test('the build itself refuses what the policy refuses', () => {
    const compile = (text: string) => mdxToJs(text, { mdastPlugins: [articleStyle] });
    assert.throws(() => compile('Hi {1}'), /curly brackets/);
    assert.throws(() => renderInline('<img src=x onerror=y>'), /HTML may not stand/);
    assert.match(compile('Hi [@a].').code, /Cite, \{ sources: "a" \}/);
  });
});
