import { take, type Library } from '../../src/domain/library.ts';
import { checkContent } from '../../src/checks/check.ts';
import { libraryOf } from '../../src/content/library.ts';

/** The library of the made-up clinic, read afresh. */
export function clinic(): Library {
  return libraryOf(checkContent('tests/fixtures/clinic', '2026-02-01').tree);
}

/** The clinic with a second area: it shares a sign, and has one that is milder in the first days. */
export function withClaws(base: Library): Library {
  const early = {
    ...take(base.signs, 'wing-sore'),
    id: 'claw-itch',
    statement: 'Your dragon scratches.',
    days: { to: 3, late: 'wing-broken' },
  };
  const area = {
    ...take(base.areas, 'wings'),
    id: 'claws',
    order: 2,
    name: 'Claws',
    groups: [
      { id: 'claws', heading: 'Claws', signs: ['wing-broken'] },
      { id: 'itch', heading: 'Itch', signs: ['claw-itch'] },
    ],
  };
  const late = {
    id: 'ctx-late',
    order: 2,
    body: '',
    statement: 'Days have passed.',
    condition: 'days have passed',
    from: 4,
  };
  const flow = { ...take(base.flows, 'wings'), id: 'claws', name: 'Claws', areas: ['claws'] };
  return {
    ...base,
    signs: new Map([...base.signs, [early.id, early]]),
    contexts: new Map([...base.contexts, [late.id, late]]),
    areas: new Map([...base.areas, [area.id, area]]),
    flows: new Map([...base.flows, [flow.id, flow]]),
  };
}
