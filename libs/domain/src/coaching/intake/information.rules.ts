import { DomainError } from '../../shared/domain-error.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addDays } from '../../shared/plain-date.js';

/** The day on which a person was told how the data is used: nobody is told before being born, nor in advance. */
export function informationDateError(givenOn: PlainDate, birthDate: PlainDate, today: PlainDate): DomainError | undefined {
  if (givenOn > today) return DomainError.at('date', 'dateInFuture');
  return givenOn < birthDate ? DomainError.at('date', 'dateTooEarly') : undefined;
}

/** Many are told at a first meeting, some weeks before the referral is written. */
const TOLD_WITHIN_DAYS = 60;

/** Of a day that is new: longer before the referral is mostly a slip of the year, and may be true. */
export function informationDoubt(givenOn: PlainDate, before: PlainDate | null, referredOn: PlainDate): Doubt | undefined {
  const isLongBefore = givenOn !== before && givenOn < addDays(referredOn, -TOLD_WITHIN_DAYS);
  return isLongBefore ? doubt('date', 'dateLongBefore', { referredOn }) : undefined;
}
