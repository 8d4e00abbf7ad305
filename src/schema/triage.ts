import { z } from 'zod';
import { calendarDate, id, idIn, line, sentence } from './fields.ts';
import { changeSchema } from './article.ts';
import { reviewSchema } from './review.ts';

/** The five levels of urgency, most urgent first. */
export const LEVELS = ['emergency', 'same-day', 'within-24h', 'routine', 'self-care'] as const;

const level = z.enum(LEVELS);

/** A sign of trouble (or of none), worded once. Every face of the site shows these words. */
export const signSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  statement: sentence.max(160).meta({
    title: 'Statement',
    description: 'What the reader notices, as "You ..." or "Your ..."; the only wording there is.',
  }),
  help: sentence.max(200).optional().meta({
    title: 'Help',
    description: 'Words in the statement that need an example, such as names of medicines.',
  }),
  helpFrom: idIn('contexts').optional().meta({
    title: 'Help from',
    description: 'The context whose help explains the statement too, so that it is written once.',
  }),
  meaning: sentence.max(160).optional().meta({
    title: 'Meaning',
    description: 'What it can be a sign of. Never a diagnosis.',
  }),
  doNow: sentence.max(200).optional().meta({
    title: 'Do now',
    description:
      'What to do while help comes, if anything. What makes it more urgent is a combination.',
  }),
  level: level.meta({
    title: 'Level',
    description: 'How soon: `emergency`, `same-day`, `within-24h`, `routine` or `self-care`.',
  }),
  contact: idIn('contacts').meta({
    title: 'Contact',
    description: 'Who is called: an id of `triage/contacts.yaml` that has words for the level.',
  }),
  days: z
    .strictObject({
      to: z.int().min(0).meta({
        title: 'Last day',
        description: 'The last day since the operation on which the sign has its own level.',
      }),
      late: idIn('signs').meta({
        title: 'Late sign',
        description: 'The more urgent sign that it counts as after that day.',
      }),
    })
    .optional()
    .meta({
      title: 'Days',
      description: 'For a sign that is milder in the first days: until when, and what it is later.',
    }),
  sources: z.array(idIn('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where this urgency comes from.',
  }),
  unverified: line.optional().meta({
    title: 'Unverified',
    description: 'What could not be checked; the level is then a cautious one.',
  }),
});

/** Signs and contexts that together raise the urgency. */
export const combinationSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  all: z.array(idIn('signs or contexts')).min(2).meta({
    title: 'All of',
    description: 'The signs and contexts that must all be present.',
  }),
  raiseTo: level.meta({ title: 'Raise to', description: 'Higher than each sign on its own.' }),
  reason: sentence.meta({ title: 'Reason', description: 'Shown with the result. No diagnosis.' }),
  sources: z.array(idIn('sources')).default([]).meta({ title: 'Sources' }),
});

/** Something about the reader that can only raise the urgency. */
export const contextSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  order: z.int().min(1).meta({ title: 'Order', description: 'Its place in lists.' }),
  statement: sentence.max(160).meta({ title: 'Statement' }),
  condition: line.max(160).meta({
    title: 'Condition',
    description: 'The same after "If", for the line of a sign that it raises: "you are alone".',
    markup: 'plain',
  }),
  help: sentence
    .max(480)
    .optional()
    .meta({ title: 'Help', description: 'What counts, in a few words.' }),
  from: z.int().min(1).optional().meta({
    title: 'From day',
    description: 'For a context about time: the first day since the operation on which it is true.',
  }),
});

/** Up to seven signs asked together. */
export const groupSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  heading: line.max(60).meta({ title: 'Heading' }),
  signs: z.array(idIn('signs')).min(1).max(7).meta({ title: 'Signs' }),
  guide: idIn('articles').optional().meta({
    title: 'Guide',
    description: 'What to read while waiting for help, if one of these signs is the reason.',
  }),
});

/** One thing that can worry a reader: a tick of the door, and what is asked about it. */
export const areaSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  order: z.int().min(1).meta({ title: 'Order', description: 'Its place in lists.' }),
  name: line.max(40).meta({ title: 'Name', description: 'The area in a few words.' }),
  worry: line.max(60).meta({
    title: 'Worry',
    description: 'What a reader ticks, in their words: "My wound, scar or dressing".',
    markup: 'plain',
  }),
  groups: z.array(groupSchema).min(1).meta({
    title: 'Groups',
    description: 'What is asked, most urgent first; of one urgency, exact lines before broad ones.',
  }),
  articles: z.array(idIn('articles')).meta({
    title: 'Guides',
    description: 'The guides that help at home, the best first; `[]` while there is none.',
  }),
});

/** The words around the questions: what worries, anything else, and when nothing fits. */
export const doorSchema = z.strictObject({
  worries: z.strictObject({
    heading: line.meta({ title: 'Heading of the worries', markup: 'plain' }),
    other: line.meta({ title: 'Something else', markup: 'plain' }),
  }),
  more: z.strictObject({
    heading: line.meta({ title: 'Heading of "anything else"', markup: 'plain' }),
    intro: sentence.meta({ title: 'Why it is asked' }),
    nothing: line.meta({ title: 'Nothing else', markup: 'plain' }),
  }),
  notAsked: z.strictObject({
    name: line.max(30).meta({ title: 'Name', description: 'The word beside the shape.' }),
    heading: sentence.meta({ title: 'Heading' }),
    advice: z.array(sentence).min(1).meta({ title: 'Who to call and by when' }),
    say: z.array(sentence).min(1).meta({ title: 'What to say on the phone' }),
    sooner: z.array(sentence).min(1).meta({ title: 'Call sooner if' }),
  }),
});

/** The shared first screen: every sign that is an emergency whatever the worry is. */
export const firstScreenSchema = z.strictObject({
  heading: line.meta({ title: 'Heading' }),
  groups: z.array(groupSchema).min(1).meta({ title: 'Groups' }),
  card: z.array(idIn('signs')).min(1).max(7).meta({
    title: 'Card',
    description: 'The emergency signs on cards of guides without a flow of their own.',
  }),
});

/** The questions for one worry, asked after the shared first screen. */
export const flowSchema = z.strictObject({
  title: line.max(60).meta({ title: 'Title' }),
  name: line.max(30).meta({ title: 'Name', description: 'The worry in two to five words.' }),
  worry: line
    .max(50)
    .meta({ title: 'Worry', description: 'In the reader\'s words: "My back hurts".' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  order: z.int().min(1).meta({ title: 'Order' }),
  areas: z.array(idIn('areas')).min(1).meta({
    title: 'Areas',
    description: 'What is ticked already when the questions start at this address.',
  }),
  card: z.array(idIn('signs')).min(1).max(14).meta({
    title: 'Card',
    description: 'The short list on guides: at most 7 emergency and 7 same-day signs.',
  }),
});

/** What one level asks of the reader, whoever is called. */
export const levelSchema = z.strictObject({
  id: level.meta({ title: 'Level' }),
  name: line.max(30).meta({ title: 'Name', description: 'The word beside the shape.' }),
  heading: sentence.meta({ title: 'Heading', description: 'How soon, as an order.' }),
  say: z.array(sentence).meta({ title: 'What to say on the phone' }),
  meanwhile: z.array(sentence).min(1).meta({ title: 'Meanwhile' }),
  sooner: z.array(sentence).meta({
    title: 'Call sooner if',
    description: 'What would raise the urgency, and when to look again.',
  }),
});

/** The numbers that a country may have, by what they are for. */
export const LINES = ['emergency', 'crisis', 'poison', 'advice'] as const;

/** Who is called about a sign: the level says how soon. */
export const contactSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  order: z.int().min(1).meta({ title: 'Order', description: 'Its place in lists.' }),
  name: line.max(60).meta({
    title: 'Name',
    description: 'Who it is, at the head of a list: "Poison line".',
    markup: 'plain',
  }),
  line: z.enum(LINES).optional().meta({
    title: 'Line',
    description: 'Which number of the country in `site.yaml` reaches it, if one does.',
  }),
  levels: z
    .array(
      z.strictObject({
        level: level.meta({ title: 'Level' }),
        heading: sentence.meta({
          title: 'Heading',
          description: 'Who to call and how soon, as an order.',
        }),
        action: sentence.meta({
          title: 'Action',
          description: 'Ends each sign, so that a line quoted alone says who to call and how soon.',
        }),
        advice: z.array(sentence).min(1).meta({ title: 'What to do' }),
        fallback: sentence.optional().meta({
          title: 'If nobody answers',
          description: 'The next step, with the time to wait.',
        }),
      }),
    )
    .min(1)
    .meta({ title: 'Levels', description: 'The levels at which it is called.' }),
});

/** The rule set as a whole: its date, its review state and its history. */
export const ruleSetSchema = z.strictObject({
  date: calendarDate.meta({ title: 'Date' }),
  review: reviewSchema.meta({ title: 'Review' }),
  changes: z
    .array(
      changeSchema.extend({
        version: z
          .string()
          .regex(/^[0-9a-f]{8}$/, 'must be 8 letters and digits, as npm run check tells them')
          .meta({
            title: 'Version of the rules',
            description: 'The fingerprint of all rules after the change; `npm run check` tells it.',
            example: "'1a2b3c4d'",
          }),
      }),
    )
    .min(1)
    .meta({ title: 'Changes', description: 'The history of the rules, newest first.' }),
});

export type Level = z.output<typeof level>;
export type Sign = z.output<typeof signSchema>;
export type Combination = z.output<typeof combinationSchema>;
export type Context = z.output<typeof contextSchema>;
export type Group = z.output<typeof groupSchema>;
export type FirstScreen = z.output<typeof firstScreenSchema>;
export type Flow = z.output<typeof flowSchema>;
export type Area = z.output<typeof areaSchema>;
export type Door = z.output<typeof doorSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Line = (typeof LINES)[number];
export type LevelAdvice = z.output<typeof levelSchema>;
export type RuleSet = z.output<typeof ruleSetSchema>;
