import type { PackSheet } from '../../domain/pack-sheets.ts';

/** What a registered clinic fills in. */
export interface ClinicWords {
  id: string;
  name: string;
  telephone: string;
  hours: string;
}

/** The page's JSON: every sheet there is, and the registered clinics. */
export interface PackData {
  siteName: string;
  /** The address of the reading list, with its origin. */
  readingList: string;
  sheets: PackSheet[];
  clinics: ClinicWords[];
}

/** What somebody typed. It is shown as text and goes nowhere else. */
export interface Typed {
  name: string;
  telephone: string;
  hours: string;
  appointment: string;
  notes: string;
}

/** A sheet that was picked, with the number of repeats chosen for it. */
export interface Picked {
  sheet: PackSheet;
  repeats: string;
}
