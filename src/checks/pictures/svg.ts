import { parseFragment } from 'parse5';
import { elementsOf } from '../site/markup.ts';
import type { Fault } from './faults.ts';

const ELEMENTS = new Set(
  `svg g path circle ellipse rect line polyline polygon title desc defs clippath lineargradient
  radialgradient stop style`.split(/\s+/),
);

/** What may move in a drawing: forms and places, never an address. */
const MOTIONS: ReadonlyMap<string, string> = new Map([
  ['animate', 'd'],
  ['animatetransform', 'transform'],
]);

/** Everything in a drawing that could run, load or lead elsewhere. */
export function svgFaults(text: string): Fault[] {
  const remedy = 'Export it as "plain SVG", without scripts, links and fonts.';
  const messages = new Set<string>();
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i.test(text))
    messages.add('This drawing has a header that can load files.');
  if (/@import|url\(\s*['"]?(?!#)/i.test(text)) messages.add('This drawing loads another file.');
  for (const { tagName, attrs } of elementsOf(parseFragment(text))) {
    const name = tagName.toLowerCase();
    const moved = attrs.find((it) => it.name.toLowerCase() === 'attributename')?.value;
    const isMotion = MOTIONS.has(name) && MOTIONS.get(name) === moved;
    if (!ELEMENTS.has(name) && !isMotion) messages.add(`This drawing has <${tagName}> in it.`);
    for (const { name, value } of attrs) {
      if (/^on/i.test(name)) messages.add(`This drawing has code in "${name}".`);
      if (/^(?:href|src)$/i.test(name) && !value.startsWith('#'))
        messages.add('This drawing leads to another file.');
    }
  }
  return [...messages].map((message) => [message, remedy]);
}
