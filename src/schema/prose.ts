/**
 * The components authors may write in MDX, with their attributes. The Markdown policy admits these
 * and nothing else; a test holds the list equal to `src/components/prose/`.
 */
export interface ProseComponent {
  /** What it is for, shown in the staff guide. */
  purpose: string;
  /** Attribute name to whether it must be given and what it refers to. */
  attributes: ReadonlyMap<string, ProseAttribute>;
  /** Whether it wraps Markdown. */
  children: boolean;
  /** How it is written; shown with each refusal, in the staff guide and on the preview page. */
  example: string;
  /** Other ways to write it, for the preview page and the tests. */
  variants?: readonly string[];
}

export interface ProseAttribute {
  required: boolean;
  /** The collection in which its value must be an id. */
  refersTo?: string;
  /** The only values it may have. */
  oneOf?: readonly string[];
}

const attributes = (entries: Record<string, ProseAttribute>) => new Map(Object.entries(entries));

/** Looked up in a Map: `<constructor/>` or `<__proto__/>` would pass a plain object. */
export const PROSE_COMPONENTS: ReadonlyMap<string, ProseComponent> = new Map([
  [
    'Do',
    {
      purpose: 'A list of things that help. Each item starts with a verb.',
      attributes: attributes({}),
      children: true,
      example: '<Do>\n\n- Sit on a firm chair.\n\n</Do>',
    },
  ],
  [
    'DoNot',
    {
      purpose: 'A list of things to leave. Each item repeats the words "Do not".',
      attributes: attributes({}),
      children: true,
      example: '<DoNot>\n\n- Do not lean on the frame.\n\n</DoNot>',
    },
  ],
  [
    'Exercise',
    {
      purpose: 'An exercise from `content/exercises/`, with its dose and cautions.',
      attributes: attributes({ id: { required: true, refersTo: 'exercises' } }),
      children: false,
      example: '<Exercise id="seated-pelvic-tilt" />',
    },
  ],
  [
    'Figure',
    {
      purpose: 'A drawn picture with a caption. `knee="other"` shows the other knee.',
      attributes: attributes({
        id: { required: true, refersTo: 'figures' },
        caption: { required: true },
        knee: { required: false, oneOf: ['other'] },
      }),
      children: false,
      example: '<Figure id="heel-slide" caption="Slide the heel along the bed." />',
      variants: [
        '<Figure id="heel-slide" caption="The same movement for the other knee." knee="other" />',
      ],
    },
  ],
  [
    'FigureSteps',
    {
      purpose:
        'A movement in pictures, step by step. One caption for each, with upright bars between them.',
      attributes: attributes({
        id: { required: true, refersTo: 'figure sequences' },
        captions: { required: true },
      }),
      children: false,
      example: '<FigureSteps id="pelvic-tilt" captions="Arch the lower back. | Round it." />',
    },
  ],
  [
    'DoDont',
    {
      purpose: 'Two pictures side by side: what helps, what harms. Captions start "Do", "Do not".',
      attributes: attributes({
        do: { required: true, refersTo: 'figures' },
        doCaption: { required: true },
        doNot: { required: true, refersTo: 'figures' },
        doNotCaption: { required: true },
      }),
      children: false,
      example:
        '<DoDont do="walker-do" doCaption="Do stand tall." doNot="walker-do-not" doNotCaption="Do not bend over." />',
    },
  ],
  [
    'GetHelp',
    {
      purpose: "A card with a flow's short list of signs at one level of urgency.",
      attributes: attributes({
        flow: { required: true, refersTo: 'flows' },
        level: { required: true, oneOf: ['emergency', 'same-day', 'within-24h'] },
      }),
      children: false,
      example: '<GetHelp flow="back-hip-leg" level="emergency" />',
      variants: ['<GetHelp flow="back-hip-leg" level="same-day" />'],
    },
  ],
  [
    'AskYourTeam',
    {
      purpose: 'Advice that differs between hospitals, or that we could not check: ask, and what.',
      attributes: attributes({}),
      children: true,
      example: '<AskYourTeam>\n\nAsk how much weight your leg may take.\n\n</AskYourTeam>',
    },
  ],
  [
    'Product',
    {
      purpose: 'The only place where a product may be named. Labelled as such on the page.',
      attributes: attributes({
        kind: { required: true, oneOf: ['brace', 'cushion', 'walking-aid', 'other'] },
        name: { required: true },
        relation: { required: true, oneOf: ['none', 'paid', 'gift', 'own-product'] },
      }),
      children: true,
      example:
        '<Product kind="brace" name="Name" relation="none">\n\nWhat is known of it.\n\n</Product>',
      variants: [
        '<Product kind="other" name="Name" relation="paid">\n\nWhat is known of it.\n\n</Product>',
      ],
    },
  ],
]);

/** Everything that the preview page shows of a component: its example and its other forms. */
export function examplesOf({ example, variants = [] }: ProseComponent): string[] {
  return [example, ...variants];
}
