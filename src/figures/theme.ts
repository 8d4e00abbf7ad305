/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** The tokens of one theme and one person. */
export type Tokens = ReadonlyMap<string, string>;

export interface Theme {
  name: string;
  tokens: Tokens;
}

/**
 * The tokens that `figures.css` gives each theme and person. Forced colours are the system's own.
 * The file is ours and formatted, so its blocks are found by their first lines.
 */
export function themesOf(css: string): Theme[] {
  /** The declarations after a block's first line, up to the next block or its end. */
  const block = (start: string, from = 0): string => {
    const at = css.indexOf(start, from);
    if (at === -1) throw new Error(`figures.css has no block "${start}"`);
    const inside = css.slice(at + start.length);
    return inside.slice(0, inside.search(/[{}]/));
  };
  const dark = css.indexOf('prefers-color-scheme: dark');
  const print = css.indexOf('@media print');
  const light = new Map(tokensIn(block('.figure {')));
  const inDark = new Map([...light, ...tokensIn(block('@media (prefers-color-scheme: dark) {'))]);
  const people = ['person-b', 'person-c'];
  const onPaper = new Map([...light, ...tokensIn(block('&.person-c {', print))]);
  return [
    { name: 'light, person a', tokens: light },
    ...people.map((person) => ({
      name: `light, ${person}`,
      tokens: new Map([...light, ...tokensIn(block(`&.${person} {`))]),
    })),
    { name: 'dark, person a', tokens: inDark },
    ...people.map((person) => ({
      name: `dark, ${person}`,
      tokens: new Map([...inDark, ...tokensIn(block(`&.${person} {`, dark))]),
    })),
    { name: 'print', tokens: onPaper },
  ];
}

const tokensIn = (css: string): [string, string][] =>
  [...css.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);

/** A token as a colour. */
export function colour(tokens: Tokens, name: string): Colour {
  const value = tokens.get(name) ?? '';
  const inner = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (inner !== undefined) return colour(tokens, inner);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex === undefined) throw new Error(`figures.css: --${name} is "${value}", not a hex colour`);
  const long = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Some of one colour in another. */
export const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];

/**
 * The rules of the figures for one theme without nesting, variables or mixed colours: for a
 * rasteriser that knows plain CSS only.
 */
export function flatStyles(css: string, { tokens }: Theme): string {
  const shapes = css.slice(css.indexOf('.ink {'));
  return rulesIn(shapes, '')
    .map(({ selector, body }) => `${selector}{${resolved(body, tokens)}}`)
    .join('');
}

interface Rule {
  selector: string;
  body: string;
}

/**
 * The style of a picture that is a file of its own: the rules of the classes it uses, and the tokens of
 * its person for light and dark. A file in an `<img>` hears of dark, but not of forced colours: it brings
 * its paper.
 */
export function fileStyles(css: string, person: string, classes: ReadonlySet<string>): string {
  const themes = themesOf(css);
  const rules = rulesIn(css.slice(css.indexOf('.ink {')), '')
    .filter(({ selector }) =>
      [...selector.matchAll(/\.([a-z-]+)/g)].some(([, it = '']) => classes.has(it)),
    )
    .filter(({ selector }) => !selector.startsWith('.far ') || classes.has('far'))
    .map(({ selector, body }) => `${selector}{${body.replaceAll(/\s+/g, ' ').trim()}}`)
    .join('');
  const tokens = (theme: string) => {
    const all =
      themes.find(({ name }) => name.endsWith(person) && name.startsWith(theme))?.tokens ?? [];
    const used = [...all].filter(([name]) => name === 'paper' || rules.includes(`var(--${name})`));
    return `svg{${used.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
  };
  return (
    `svg{background:var(--paper)}${tokens('light')}` +
    `@media(prefers-color-scheme:dark){${tokens('dark')}}${rules}`
  );
}

/** Rules with those nested in them, one after the other. */
function rulesIn(css: string, parent: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (let open = css.indexOf('{', at); open !== -1; open = css.indexOf('{', at)) {
    const close = closing(css, open);
    const head = css.slice(at, open).split(/[;}]/).at(-1) ?? '';
    const selector = plain(head.trim(), parent);
    const inside = css.slice(open + 1, close);
    if (head.trim().startsWith('@supports')) {
      rules.push(...rulesIn(inside, parent));
      at = close + 1;
      continue;
    }
    const own = inside.replaceAll(/[^;{}]*\{[^{}]*\}/g, '');
    if (own.trim() !== '') rules.push({ selector, body: own });
    rules.push(...rulesIn(inside, selector));
    at = close + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

/** `:is(.a, .b)` as a list, below its parent. */
function plain(head: string, parent: string): string {
  const inner = /^:is\((.*)\)$/.exec(head)?.[1] ?? head;
  return inner
    .split(',')
    .map((part) => `${parent} ${part.trim()}`.trim())
    .join(',');
}

function resolved(body: string, tokens: Tokens): string {
  const hex = (value: Colour) => `rgb(${value.map(Math.round).join(',')})`;
  return body
    .replaceAll(
      /color-mix\(in srgb, var\(--([a-z-]+)\) var\(--([a-z-]+)\), var\(--([a-z-]+)\)\)/g,
      (_, first: string, share: string, second: string) =>
        hex(
          mix(
            colour(tokens, first),
            colour(tokens, second),
            Number.parseFloat(tokens.get(share) ?? '100') / 100,
          ),
        ),
    )
    .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => hex(colour(tokens, name)))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
