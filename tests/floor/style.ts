import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';

/**
 * Selectors with `:has()` that the screen may show, and what a reader has without it. Chrome knows it since
 * 105, Firefox since 121. In paper's styles it is free: there it only chooses between two layouts.
 */
const WITHOUT_HAS: readonly [selector: RegExp, without: string][] = [
  [
    /^\.site-header:has\(~main \.search-page\) search$/,
    'two search boxes on the page for searching',
  ],
  [
    /\.way:has\(\+main>\.guide\)/,
    'the way to a guide stands above its band, on the color of the page',
  ],
  [/label:has\((?:input)?:checked\)/, 'a choice is seen by its box or dot alone'],
  [/\.not-sure:has\(\+\.which\[hidden\]\)/, 'the line for doubt is square at its foot'],
  [
    /^body:has\(\.search-page \[data-notice\]/,
    'a notice stands below the heading, not in its place',
  ],
  [/\.(?:have|none):has\(:checked\)/, 'a choice is seen by its box alone'],
  [/label:has\(select\)/, 'the label of the countries stands on one line more'],
  [
    /\.expectations:(?:not\(:has|has)\(/,
    'the picker is not shown (`@supports`); the table is a list',
  ],
  [/\.flow:has\(\.(?:asking|stage)|:has\(\.stage\)/, 'more stays in view beside a question'],
];

const LATE_FUNCTIONS = /(?<![\w-])(?:light-dark|contrast-color|linear|round|mod|rem|sin|cos|if)\(/;
const LATE_COLORS =
  /color-mix\(|(?:oklch|oklab|lch|lab|rgb|hsl|color)\(\s*from\s|(?<![\w-])(?:oklch|oklab|lch|lab|color)\(/;
const LATE_UNITS =
  /(?<![\w-])[\d.]+(?:dv|sv|lv)(?:h|w|i|b|min|max)\b|(?<![\w-])[\d.]+(?:cq\w+|cap|rlh|lh)\b/;
const LATE_RULES = new Set([
  'container',
  'scope',
  'starting-style',
  'view-transition',
  'position-try',
  'function',
]);
const LATE_SELECTORS =
  /:popover-open|:user-(?:in)?valid|::details-content|:modal|:state\(|&|:open\b/;

/** Everything in a style sheet that a browser of the floor would drop, and with it what a reader needs. */
export function styleFaults(css: string): string[] {
  const found: string[] = [];
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    found.push(...ruleFaults(rule));
  });
  root.walkAtRules((rule) => {
    found.push(...atRuleFaults(rule));
  });
  root.walkDecls((declaration) => {
    found.push(...declarationFaults(declaration));
  });
  return [...new Set(found)];
}

function ruleFaults(rule: Rule): string[] {
  const { selector } = rule;
  const isUncertain = selector.includes(':has(') && !isInside(rule, /print|selector\(:has/);
  const known = rule.selectors.every(
    (it) => !it.includes(':has(') || WITHOUT_HAS.some(([pattern]) => pattern.test(it)),
  );
  // One selector that a browser does not know takes the whole list with it.
  const isMixed = rule.selectors.some((it) => !it.includes(':has('));
  const isForgiving = /:(?:is|where)\([^]*:has/.test(selector);
  return [
    ...(rule.parent?.type === 'rule' ? [`${selector} is nested`] : []),
    ...(LATE_SELECTORS.test(selector) && !isInside(rule, /selector\(/)
      ? [`${selector} is newer than the floor`]
      : []),
    ...(isUncertain && !known
      ? [`${selector} needs :has(), and nobody wrote what is seen without`]
      : []),
    ...(isUncertain && isMixed && !isForgiving ? [`${selector}: :has() drops the whole list`] : []),
  ];
}

function atRuleFaults(rule: AtRule): string[] {
  const isRange = rule.name === 'media' && /[<>]=?/.test(rule.params);
  return [
    ...(LATE_RULES.has(rule.name) ? [`@${rule.name} is newer than the floor`] : []),
    ...(isRange ? [`@media ${rule.params} compares widths`] : []),
    ...(rule.parent?.type === 'rule' ? [`@${rule.name} is nested`] : []),
  ];
}

function declarationFaults(declaration: Declaration): string[] {
  const { prop, value } = declaration;
  const isTried = isInside(declaration, /color|supports/) && isInSupports(declaration);
  const late = [LATE_FUNCTIONS, LATE_COLORS, LATE_UNITS].some((pattern) => pattern.test(value));
  return late && !isTried && !hasFallback(declaration) ? [`${prop}: ${value} has no fallback`] : [];
}

/** A simpler value of the same property before it; not for a custom property, nor with `var()` inside. */
function hasFallback(declaration: Declaration): boolean {
  const { prop, value } = declaration;
  if (prop.startsWith('--') || value.includes('var(')) return false;
  const before = declaration.prev();
  return before?.type === 'decl' && before.prop === prop;
}

function parentsOf(node: ChildNode): AtRule[] {
  const { parent } = node;
  if (parent === undefined || parent.type === 'root' || parent.type === 'document') return [];
  const above = parentsOf(parent as AtRule | Rule);
  return parent.type === 'atrule' ? [parent as AtRule, ...above] : above;
}

const isInside = (node: Rule | Declaration, params: RegExp) =>
  parentsOf(node).some((it) => params.test(it.params));
const isInSupports = (node: Declaration) => parentsOf(node).some(({ name }) => name === 'supports');
