import { DomainError, type ErrorParams, type FieldError } from './domain-error.js';
import type { DoubtCode } from './error-codes.js';

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
