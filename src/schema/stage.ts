/**
 * The stages of recovery, by days since the operation, in order. Pages, the table of what is normal and
 * the timeline share them.
 */
export const STAGES = [
  { id: 'first-3-days', from: 0, to: 3 },
  { id: 'days-4-14', from: 4, to: 14 },
  { id: 'weeks-2-6', from: 15, to: 42 },
  { id: 'weeks-6-12', from: 43, to: 84 },
  { id: 'after-3-months', from: 85, to: Infinity },
] as const;

export const STAGE_IDS = STAGES.map(({ id }) => id);

export type StageId = (typeof STAGES)[number]['id'];
