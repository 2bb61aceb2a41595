import { DomainError } from '../../shared/domain-error.js';
import { addMonths, monthsBetween, type PlainDate } from '../../shared/plain-date.js';
import { earliestBirth, type Trainee } from '../../case/trainee/trainee.js';
import { YOUNGEST_USUAL } from '../../case/trainee/trainee.rules.js';
import type { BackgroundFields } from '../../case/coaching-period/coaching-period.js';

/** Months without work are known of the unemployed, and of nobody else. `field` is where the request holds the months. */
export function backgroundError(field: string, { labourMarketStatus, monthsUnemployed }: Pick<BackgroundFields, 'labourMarketStatus' | 'monthsUnemployed'>): DomainError | undefined {
  const isUnemployed = labourMarketStatus === 'unemployed';
  if (isUnemployed === (monthsUnemployed !== null)) return undefined;
  return DomainError.at(field, isUnemployed ? 'required' : 'onlyOfUnemployed');
}

/** Nobody has been without work for longer than the person could have worked, on the day of the referral. Told at the months, or at the day that is moved. */
export function unemployedTooLong(
  at: { field: string; code: 'tooLarge' | 'unemployedTooLongThen' }, { monthsUnemployed }: Pick<BackgroundFields, 'monthsUnemployed'>, trainee: Pick<Trainee, 'birthDate' | 'birthDateEstimated'>, referredOn: PlainDate,
): DomainError | undefined {
  const max = monthsBetween(addMonths(earliestBirth(trainee), YOUNGEST_USUAL * 12), referredOn);
  return monthsUnemployed !== null && monthsUnemployed > max ? DomainError.at(at.field, at.code, { max }) : undefined;
}
