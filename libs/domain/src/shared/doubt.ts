import { DomainError, type ErrorParams, type FieldError } from './domain-error.js';
import type { DoubtCode } from './error-codes.js';
import { addMonths, type PlainDate } from './plain-date.js';

/** A value at a field that may be a slip and may be true: refused until the caller confirms its code. */
export interface Doubt extends FieldError {
  code: DoubtCode;
}

export function doubt(field: string, code: DoubtCode, params: ErrorParams = {}): Doubt {
  return { field, code, params };
}

/** 409 `confirm` with every doubt at its field, those confirmed too, so that a screen tells all of them; undefined when nothing is left to confirm. */
export function unconfirmed(doubts: readonly Doubt[], confirmed: readonly DoubtCode[]): DomainError | undefined {
  if (doubts.every(({ code }) => confirmed.includes(code))) return undefined;
  return new DomainError('confirm', {}, doubts);
}

/** A date more than `months` ahead of today is mostly a slip of the year, and may be true. */
export function farAhead(field: string, date: PlainDate | null, today: PlainDate, months: number): Doubt | undefined {
  return date !== null && date > addMonths(today, months) ? doubt(field, 'dateFarAhead', { date }) : undefined;
}
