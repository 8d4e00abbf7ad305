import type { Level } from '../../src/schema/triage.ts';

/**
 * The lowest level each sign and combination may ever have. Written by hand from the triage rules
 * the project rests on (first screen; flow for back, hip or leg pain; combinations), and not read
 * from `content/`: lowering a level there turns the suite red. A change here is a clinical decision
 * and goes with an entry under "changes" in content/triage/rules.yaml.
 */
export const SIGN_FLOORS: Readonly<Record<string, Level>> = {
  // The shared first screen
  breathless: 'emergency',
  'chest-pain': 'emergency',
  'cough-blood': 'emergency',
  collapse: 'emergency',
  'blue-lips': 'emergency',
  'hard-to-wake': 'emergency',
  'confused-new': 'emergency',
  'stroke-signs': 'emergency',
  'face-throat-swelling': 'emergency',
  'bleed-wont-stop': 'emergency',
  'vomit-blood': 'emergency',
  'harm-thoughts': 'emergency',
  'saddle-numb': 'emergency',
  'cannot-pee': 'emergency',
  'bladder-loss': 'emergency',
  'bowel-loss': 'emergency',
  'both-legs-neuro': 'emergency',
  'leg-paralysed': 'emergency',
  'sexual-change': 'emergency',
  // Back, hip or leg pain
  'tearing-back-belly': 'emergency',
  'back-pain-big-accident': 'emergency',
  'cold-pale-foot': 'emergency',
  'calf-tense-severe': 'emergency',
  'fall-no-weight': 'emergency',
  'leg-short-turned': 'emergency',
  'calf-pain-one': 'same-day',
  'leg-swell-one': 'same-day',
  'calf-warm-red': 'same-day',
  'foot-drop': 'same-day',
  'leg-weak-one': 'same-day',
  'numb-below-knee': 'same-day',
  'back-pain-fever': 'same-day',
  'back-pain-severe-early': 'same-day',
  'pain-unrelenting': 'same-day',
  'back-pain-after-fall': 'same-day',
  'hip-no-weight': 'same-day',
  'night-pain-weightloss': 'within-24h',
  'electric-pain': 'within-24h',
  'spine-surgery-recent': 'within-24h',
  'pain-worsening': 'within-24h',
  'electric-pain-late': 'routine',
  'pain-lasting': 'routine',
  'knee-pain-3mo': 'routine',
  'feels-leg-longer': 'routine',
  'backache-mild': 'self-care',
  'thigh-sore': 'self-care',
  'hip-side-ache': 'self-care',
  'scar-numb-patch': 'self-care',
  'other-knee-ache': 'self-care',
};

/** Signs that must be asked before every flow, whatever the worry is. */
export const FIRST_SCREEN: readonly string[] = Object.keys(SIGN_FLOORS).slice(0, 19);

/** What is present together, and the level it must reach at least. */
export const COMBINATION_FLOORS: readonly { all: readonly string[]; floor: Level }[] = [
  { all: ['back-pain-severe-early', 'ctx-thinner', 'leg-weak-one'], floor: 'emergency' },
  { all: ['ctx-spinal-2wk', 'leg-weak-one'], floor: 'emergency' },
  { all: ['ctx-spinal-2wk', 'ctx-thinner', 'numb-below-knee'], floor: 'emergency' },
  { all: ['ctx-spinal-2wk', 'numb-below-knee'], floor: 'emergency' },
  { all: ['back-pain-fever', 'leg-weak-one'], floor: 'emergency' },
  { all: ['back-pain-severe-early', 'leg-weak-one'], floor: 'emergency' },
  { all: ['back-pain-severe-early', 'numb-below-knee'], floor: 'emergency' },
  { all: ['backache-mild', 'ctx-spinal-2wk', 'ctx-thinner'], floor: 'within-24h' },
];
