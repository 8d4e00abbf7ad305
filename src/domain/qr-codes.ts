import { addresses } from './addresses.ts';
import type { Library } from './library.ts';

/** A page with a QR code of its own: the name of the code's file, and where the page is. */
export interface QrCode {
  name: string;
  path: string;
}

/** Every page that has a QR code: guides, exercises, flows, the card, the two tables, clinics. */
export function qrCodes(library: Library): QrCode[] {
  const { articles, exercises, flows, clinics } = library;
  return [
    ...[...articles.keys()].map((id) => ({ name: `guide-${id}`, path: addresses.guide(id) })),
    ...[...exercises.keys()].map((id) => ({
      name: `exercise-${id}`,
      path: addresses.exercise(id),
    })),
    { name: 'check', path: addresses.check },
    ...[...flows.keys()].map((id) => ({ name: `flow-${id}`, path: addresses.flow(id) })),
    { name: 'card', path: addresses.card },
    { name: 'is-this-normal', path: addresses.isThisNormal },
    { name: 'recovery-timeline', path: addresses.timeline },
    ...[...clinics.keys()].map((id) => ({ name: `clinic-${id}`, path: addresses.clinic(id) })),
  ];
}
