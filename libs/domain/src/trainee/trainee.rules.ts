import { DomainError } from '../shared/domain-error.js';
import type { PlainDate } from '../shared/plain-date.js';
import { ageOn } from '../shared/plain-date.js';

const OLDEST = 110;

/** A birth date that cannot be is refused; no age is too young or too old for the product to decide. */
export function canSaveTrainee(trainee: { birthDate: PlainDate }, today: PlainDate): DomainError | undefined {
  if (trainee.birthDate > today) return DomainError.at('birthDate', 'dateInFuture');
  return ageOn(trainee.birthDate, today) > OLDEST ? DomainError.at('birthDate', 'dateTooEarly') : undefined;
}

/** Age is counted at the start of the period; null before the start. */
export function ageAtStart(birthDate: PlainDate, startedOn: PlainDate | null): number | null {
  return startedOn === null ? null : ageOn(birthDate, startedOn);
}
