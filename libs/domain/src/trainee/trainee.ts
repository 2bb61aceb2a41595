import type { Gender, Language } from '../shared/choices.js';
import type { PlainDate } from '../shared/plain-date.js';

/**
 * A person. What was true when a period started stands in the period; what is never stored (diagnoses, benefits,
 * identity code) has no field.
 */
export interface Trainee {
  id: string;
  organisationId: string;
  version: number;
  firstName: string;
  /** Empty for a person with one name. */
  lastName: string;
  birthDate: PlainDate;
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
  sortName: string;
  searchText: string;
}

/** The name as people say it. */
export function traineeName(trainee: Pick<Trainee, 'firstName' | 'lastName'>): string {
  return `${trainee.firstName} ${trainee.lastName}`.trim();
}
