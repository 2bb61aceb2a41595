import type { Language } from '../../shared/languages.js';
import type { Gender } from './trainee.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/**
 * A person. What was true when a period started stands in the period; what is never stored (diagnoses, benefits,
 * identity code) has no field.
 */
export interface Trainee {
  id: string;
  organisationId: string;
  version: number;
  /** Empty, or the family name is, for a person with one name. */
  firstName: string;
  lastName: string;
  /** What the person is called, where it is not the first of the given names. */
  calledName: string | null;
  /** A name from before, by which papers and people may still know the person. */
  earlierName: string | null;
  /** The middle of the year where only the year is known; then it is marked, and the year alone is shown. */
  birthDate: PlainDate;
  birthDateEstimated: boolean;
  gender: Gender;
  /** The language that the person wants texts in. */
  language: Language;
  phone: string | null;
  email: string | null;
  address: string | null;
  homeMunicipalityCode: string | null;
  emergencyContactName: string | null;
  emergencyContactPhone: string | null;
  /** Support that was agreed, in the trainee's own words; staff see it. */
  supportNeeds: string | null;
  /** Turvakielto: places are hidden from all but the named team. */
  safetyProhibition: boolean;
  /** The period in which the person's death is written; null of the living. */
  deathPeriodId: string | null;
  sortName: string;
  searchText: string;
}

/** The year of birth, all that is shown of a date that is an estimate. */
export const birthYear = ({ birthDate }: Pick<Trainee, 'birthDate'>): number => Number(birthDate.slice(0, 4));

/** Someone of whom only the year is known is taken to be born in its middle: the age is half a year wrong at most, either way. */
export const middleOf = (year: number): PlainDate => `${year}-07-01`;

/** The first day on which the person may have been born. */
export const earliestBirth = ({ birthDate, birthDateEstimated }: Pick<Trainee, 'birthDate' | 'birthDateEstimated'>): PlainDate =>
  birthDateEstimated ? `${birthDate.slice(0, 4)}-01-01` : birthDate;

/** The name as people say it. */
export function traineeName(trainee: Pick<Trainee, 'firstName' | 'lastName'>): string {
  return `${trainee.firstName} ${trainee.lastName}`.trim();
}
