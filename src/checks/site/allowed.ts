const words = (text: string) => text.trim().split(/\s+/);

/** Attributes that every element may have, besides `data-...` and `aria-...`. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  words('class dir hidden id lang role tabindex title'),
);

const NONE = '';
const SHAPE =
  'fill fill-rule clip-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity transform';

/**
 * The elements our pages are made of, with the attributes of their own. What is not here is refused: no
 * frame, no embedded object, no style attribute, no event, no picture from a path in a text. A Map, so
 * that no name of a plain object's prototype passes.
 */
export const ELEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    // the document
    html: NONE,
    head: NONE,
    title: NONE,
    body: NONE,
    meta: 'charset name content property http-equiv',
    link: 'rel href type sizes media title',
    style: NONE,
    script: 'src type',
    noscript: NONE,
    template: NONE,
    // its parts
    header: NONE,
    footer: NONE,
    main: NONE,
    nav: NONE,
    search: NONE,
    section: NONE,
    article: NONE,
    aside: NONE,
    div: NONE,
    details: 'open name',
    summary: NONE,
    // words
    h1: NONE,
    h2: NONE,
    h3: NONE,
    h4: NONE,
    p: NONE,
    // A view inside another site's frame opens our pages beside it.
    a: 'href rel hreflang target',
    b: NONE,
    em: NONE,
    strong: NONE,
    small: NONE,
    span: NONE,
    sup: NONE,
    abbr: NONE,
    cite: NONE,
    code: NONE,
    mark: NONE,
    br: NONE,
    time: 'datetime',
    blockquote: NONE,
    // lists and tables
    ul: NONE,
    ol: 'start',
    li: NONE,
    dl: NONE,
    dt: NONE,
    dd: NONE,
    table: NONE,
    caption: NONE,
    thead: NONE,
    tbody: NONE,
    tr: NONE,
    th: 'scope colspan rowspan',
    td: 'colspan rowspan',
    // forms
    form: 'action autocomplete',
    fieldset: 'disabled',
    legend: NONE,
    label: 'for',
    input:
      'type name value checked maxlength autocomplete enterkeyhint placeholder required disabled',
    textarea: 'rows maxlength autocomplete',
    select: 'name autocomplete',
    option: 'value selected',
    button: 'type disabled',
    output: 'for',
    // pictures
    figure: NONE,
    figcaption: NONE,
    img: 'src alt width height loading decoding',
    svg: `viewBox width height xmlns focusable preserveAspectRatio ${SHAPE}`,
    g: SHAPE,
    path: `d ${SHAPE}`,
    circle: `cx cy r ${SHAPE}`,
    // The words of a chart.
    text: `x y text-anchor ${SHAPE}`,
    ellipse: `cx cy rx ry ${SHAPE}`,
    rect: `x y width height rx ry ${SHAPE}`,
    line: `x1 y1 x2 y2 ${SHAPE}`,
    polyline: `points ${SHAPE}`,
    polygon: `points ${SHAPE}`,
    desc: NONE,
    // our own
    'site-search': NONE,
    'symptom-check': NONE,
    'country-switch': NONE,
    'pack-builder': NONE,
    'reading-list': NONE,
  }).map(([name, own]) => [name, new Set(words(own))]),
);
