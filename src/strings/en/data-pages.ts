/** The words of the pages that are made from data: what is normal, and the timeline. */
export const dataPages = { topic: 'What to expect' } as const;

export const expectations = {
  sayings: { expected: 'Expected', ask: 'Ask', urgent: 'Urgent' },
  meanings: {
    expected: 'A source describes it at this time. It is no promise. Call if it worries you.',
    ask: 'Put it to your team. Either it needs a look, or we found no source that says it is normal.',
    urgent: 'Call now or today. The words beside it say which.',
  },
  legend: 'What the words mean',
  pick: 'How long since your operation?',
  allTimes: 'All times',
  stages: {
    'first-3-days': 'First 3 days',
    'days-4-14': 'Days 4 to 14',
    'weeks-2-6': 'Weeks 2 to 6',
    'weeks-6-12': 'Weeks 6 to 12',
    'after-3-months': 'After 3 months',
  },
  starts: {
    'first-3-days': 'Day 0',
    'days-4-14': 'Day 4',
    'weeks-2-6': 'Week 2',
    'weeks-6-12': 'Week 6',
    'after-3-months': 'Month 3',
  },
  ends: {
    'first-3-days': 'to day 3',
    'days-4-14': 'to day 14',
    'weeks-2-6': 'to week 6',
    'weeks-6-12': 'to week 12',
    'after-3-months': 'and later',
  },
  index: 'What do you notice?',
  table: 'What is normal, and when',
  caption: 'Each thing you may notice, at five times since the operation',
  notice: 'What you notice',
  also: 'Also',
  noSource: 'We found no source.',
  call: 'When to call',
  questions: 'Answer the questions',
  guide: 'Read more',
  toIndex: 'Back to the list',
  kind: 'Is this normal?',
} as const;

export const timeline = {
  operations: {
    'total-knee-replacement': 'Total knee replacement',
    'partial-knee-replacement': 'Partial knee replacement',
    arthroscopy: 'Arthroscopy (keyhole surgery)',
    'meniscus-repair': 'Meniscus repair',
    'acl-reconstruction': 'ACL reconstruction',
  },
  parts: { 'first-weeks': 'Starting in the first 6 weeks', later: 'Starting from week 6' },
  pick: 'Which operation?',
  about: 'about',
  within: 'within',
  to: 'to',
  orLater: 'or later',
  week: 'week',
  chart: 'Chart of the ranges that are listed with it in words',
  scale:
    'The numbers on the chart are weeks since the operation. Early weeks are drawn wider than later ones. An arrow means: or later.',
  missing: 'Something is not in the list? Then we found no source for it. Ask your team.',
} as const;
