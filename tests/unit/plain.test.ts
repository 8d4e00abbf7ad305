import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainComponent } from '../../src/api/plain-components.ts';
import { plainField, plainSections, type PlainStyle } from '../../src/markdown/plain.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderPlain } from '../../src/markdown/render.ts';
import { textOf } from '../../src/markdown/walk.ts';
import { outwardLinks } from '../../src/domain/outward.ts';
import { clinic } from './clinic.ts';

const style = (form: PlainStyle['form']): PlainStyle => ({
  form,
  numbers: new Map([
    ['old-scroll', 1],
    ['new-scroll', 2],
  ]),
  address: (href) => new URL(href, 'https://clinic.test/guides/x/').href,
  component: plainComponent(clinic()),
});
const markdown = (text: string) => plainField(text, style('markdown')).join('\n\n');
const words = (text: string) => plainField(text, style('text')).join('\n\n');

describe('house Markdown without the house', () => {
  test('cites by number, links by full address, and drops links to the glossary', () => {
    const text =
      'It **helps** [@old-scroll; @new-scroll]. See [the cave](guide:warm-cave), [help](#get-help), a [wing](term:wing).';
    assert.equal(
      markdown(text),
      'It **helps** [1, 2]. See [the cave](https://clinic.test/guides/warm-cave/), [help](https://clinic.test/guides/x/#get-help), a wing.',
    );
    assert.equal(words(text), 'It helps. See the cave, help, a wing.');
  });

  for (const odd of [
    '3 < 4 and 5 > 4',
    'a * b * c',
    '[not a link](x)',
    '1. first',
    '# no',
    '- no',
  ]) {
    test(`shows just these words: ${odd}`, () => {
      const source = odd
        .replaceAll(/[*[\]<>#]/g, '\\$&')
        .replace(/^(\d)\./, '$1\\.')
        .replace(/^-/, '\\-');
      const tree = parseMarkdown(markdown(source));
      assert.equal(textOf(tree), odd);
      assert.doesNotMatch(renderPlain(markdown(source)), /<(em|a|ol|ul|h1)\b/);
    });
  }

  test('keeps what authors put into boxes: labels, exercises, signs, products as products', () => {
    const body = clinic().articles.get('dragon-ache')?.body ?? '';
    const sections = plainSections(body, style('markdown'));
    const all = sections.flatMap(({ blocks }) => blocks).join('\n\n');
    assert.match(all, /\*\*Do not:\*\*\n\n- Do not fly at night\./);
    assert.match(all, /### Tail swing\n/);
    assert.match(all, /\*\*Stop if:\*\* Stop if the tail hurts\./);
    assert.match(
      all,
      /- Your dragon has a broken wing\. Call the healer today\.|- Your dragon has a broken wing\./,
    );
    assert.match(
      all,
      /\*\*Product: Scalewax\*\*\n\nA wax for scales\.\n\nWe were given this product\./,
    );
    assert.equal(sections[0]?.heading, 'Why it aches');
  });
});

test('a link out of a view opens a new window at its full address; a heading does not', () => {
  assert.equal(
    outwardLinks('<a href="#a">a</a> <a class="b" href="/c/">c</a>', 'https://x.test'),
    '<a href="#a">a</a> <a target="_blank" rel="noopener" class="b" href="https://x.test/c/">c</a>',
  );
});
