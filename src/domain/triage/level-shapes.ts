import type { Result } from './outcome.ts';

/**
 * The shape of each level of urgency, as a path in a box of 24: octagon, triangle, clock, calendar,
 * house; a question mark for what was not asked. The same everywhere; always beside its word, never colour alone.
 */
export const LEVEL_SHAPES: Record<Result, string> = {
  emergency:
    'M8 1h8l7 7v8l-7 7H8l-7-7V8zm2.6 5 .5 8h1.8l.5-8zM12 16a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z',
  'same-day':
    'M12 1.5 23.5 22H.5zM10.7 9l.5 6h1.6l.5-6zM12 16.6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  'within-24h': 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.2 4.5h2.4v6l4 3.4-1.5 1.8-4.9-4.1z',
  routine: 'M6 1h2.4v2.5h7.2V1H18v2.5h4V22H2V3.5h4zM4.6 9v10.4h14.8V9zm4 2.5h3v3h-3zm4.5 0h3v3h-3z',
  'self-care':
    'M12 1.5 23.5 12H20v10H4V12H.5zM12 18l3.6-3.6a2.3 2.3 0 0 0-3.2-3.2l-.4.4-.4-.4a2.3 2.3 0 0 0-3.2 3.2z',
  'not-asked':
    'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 2.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM8.4 9.6h2.2c0-.9.6-1.5 1.5-1.5s1.5.6 1.5 1.4c0 .7-.4 1.1-1.2 1.6-1 .7-1.5 1.4-1.4 2.9h2.1c0-.8.2-1.1 1-1.6 1.1-.7 1.8-1.6 1.8-3 0-2-1.6-3.3-3.8-3.3-2.3 0-3.7 1.5-3.7 3.5zM12.1 15.3a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z',
};
