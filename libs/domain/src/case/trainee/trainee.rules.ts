import type { CaseView } from '../coaching-period/case-views.js';
import { DomainError } from '../../shared/domain-error.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { ageOn } from '../../shared/plain-date.js';
import { middleOf, type Trainee } from './trainee.js';

const OLDEST = 110;

/** From this age on a young person may be taken into work during compulsory education (laki nuorista työntekijöistä 998/1993, 2 §). */
export const YOUNGEST_USUAL = 15;

/** Someone who is a child on the day of the referral is asked about once more: it is mostly a slip of the year, and may be true. */
export function childDoubt(field: string, birthDate: PlainDate, referredOn: PlainDate): Doubt | undefined {
  const age = ageOn(birthDate, referredOn);
  return age < YOUNGEST_USUAL ? doubt(field, 'personUnder15', { age }) : undefined;
}

/**
 * A birth date that cannot be is refused; no age is too young or too old for the product to decide. `firstReferredOn` is the
 * earliest referral of all periods of the person, also of those that the caller cannot see, so the refusal does not tell it.
 */
export function canSaveTrainee(trainee: Pick<Trainee, 'firstName' | 'lastName' | 'birthDate' | 'birthDateEstimated'>, firstReferredOn: PlainDate | null, today: PlainDate): DomainError | undefined {
  const { firstName, lastName } = trainee;
  return DomainError.all([firstName === '' && lastName === '' ? DomainError.at('firstName', 'nameMissing') : undefined, birthError(trainee, firstReferredOn, today)]);
}

/** Of an estimate only the year counts: it may be this year's, though its middle is ahead. */
function birthError({ birthDate, birthDateEstimated }: Pick<Trainee, 'birthDate' | 'birthDateEstimated'>, firstReferredOn: PlainDate | null, today: PlainDate): DomainError | undefined {
  const field = birthDateEstimated ? 'birthYear' : 'birthDate';
  const [born, known] = birthDateEstimated ? [birthDate.slice(0, 4), 4] : [birthDate, 10];
  if (born > today.slice(0, known)) return DomainError.at(field, 'dateInFuture');
  if (ageOn(birthDate, today) > OLDEST) return DomainError.at(field, 'dateTooEarly');
  return firstReferredOn !== null && born > firstReferredOn.slice(0, known) ? DomainError.at(field, 'bornAfterReferral') : undefined;
}

/** When somebody was born, as it is told. */
interface Birth {
  birthDate?: PlainDate | null;
  birthYear?: number | null;
}

/** The day, or the year alone: one of them is known of everybody. 422 `required` at the day, `birthYearDiffers` at a year that contradicts it. */
export function birthMissing({ birthDate, birthYear }: Birth): DomainError | undefined {
  return birthDate || birthYear ? birthYearError({ birthDate, birthYear }) : DomainError.at('birthDate', 'required');
}

/** Both may be told, of one year. 422 `birthYearDiffers` at the year. */
export function birthYearError({ birthDate, birthYear }: Birth): DomainError | undefined {
  if (!birthDate || !birthYear) return undefined;
  return Number(birthDate.slice(0, 4)) === birthYear ? undefined : DomainError.at('birthYear', 'birthYearDiffers');
}

/** As it is kept; where both are told the day is. */
export function birthOf({ birthDate, birthYear }: Birth): Pick<Trainee, 'birthDate' | 'birthDateEstimated'> {
  return birthDate ? { birthDate, birthDateEstimated: false } : { birthDate: middleOf(birthYear ?? 0), birthDateEstimated: true };
}

/** Someone of the same name and birth in the same register is mostly the same person, who comes back; and may be another. */
export function duplicateDoubt(field: string, isThere: boolean): Doubt | undefined {
  return isThere ? doubt(field, 'samePerson') : undefined;
}

/** A safety prohibition is lifted by the person's own coach: what is lifted while standing in, or on a referral that nobody has taken, stays so. 422 `coachFirst`. */
export function canLiftProhibition(before: { safetyProhibition: boolean }, after: { safetyProhibition?: boolean | null }, views: readonly CaseView[]): DomainError | undefined {
  const isLifted = before.safetyProhibition && after.safetyProhibition === false;
  return isLifted && !views.includes('team') ? DomainError.at('safetyProhibition', 'coachFirst') : undefined;
}

/** Age is counted at the start of the period; null before the start. */
export function ageAtStart(birthDate: PlainDate, startedOn: PlainDate | null): number | null {
  return startedOn === null ? null : ageOn(birthDate, startedOn);
}
