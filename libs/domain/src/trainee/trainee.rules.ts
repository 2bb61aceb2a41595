import type { CaseView } from '../coaching-period/case-actions.js';
import { DomainError } from '../shared/domain-error.js';
import { doubt, type Doubt } from '../shared/doubt.js';
import type { PlainDate } from '../shared/plain-date.js';
import { ageOn } from '../shared/plain-date.js';

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
export function canSaveTrainee(trainee: { birthDate: PlainDate }, firstReferredOn: PlainDate | null, today: PlainDate): DomainError | undefined {
  const { birthDate } = trainee;
  if (birthDate > today) return DomainError.at('birthDate', 'dateInFuture');
  if (ageOn(birthDate, today) > OLDEST) return DomainError.at('birthDate', 'dateTooEarly');
  return firstReferredOn !== null && birthDate > firstReferredOn ? DomainError.at('birthDate', 'bornAfterReferral') : undefined;
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
