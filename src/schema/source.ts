import { z } from 'zod';
import { calendarDate, id, line, webAddress } from './fields.ts';

/** One entry of the evidence ledger: a page, leaflet or study that facts rest on. */
export const sourceSchema = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Cited in the text as `[@id]`.' }),
  title: line.meta({ title: 'Title' }),
  titleInOurWords: z.boolean().default(false).meta({
    title: 'Title in our words',
    description: '`true` while its real title was not seen; the page then says so.',
  }),
  publisher: line.meta({ title: 'Publisher', description: 'Who published it.' }),
  address: webAddress.meta({ title: 'Address' }),
  kind: z.enum(['guideline', 'official-page', 'hospital-leaflet', 'study', 'other']).meta({
    title: 'Kind',
    description: '`guideline`, `official-page`, `hospital-leaflet`, `study` or `other`.',
  }),
  supports: line.meta({ title: 'Supports', description: 'What it says that we rely on.' }),
  read: calendarDate.optional().meta({
    title: 'Read',
    description: 'The day on which we last read it. Left out while the day was not noted.',
  }),
  seen: z.enum(['page', 'copy', 'abstract']).meta({
    title: 'Seen as',
    description:
      '`page` (the page itself), `abstract` (of a study) or `copy` (a mirror or excerpt: confirm on the official page).',
  }),
});

export type Source = z.output<typeof sourceSchema>;
