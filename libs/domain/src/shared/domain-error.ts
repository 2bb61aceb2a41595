import type { ErrorCode } from './error-codes.js';
import type { GateCondition } from './gate-conditions.js';

/** Values that the text of an error is filled with: numbers, dates and codes, never names of people. */
export type ErrorParams = Readonly<Record<string, string | number | readonly string[]>>;

/** What is wrong at one field, or (for a gate) what is missing and in which section. */
export interface FieldError {
  field: string;
  code: ErrorCode | GateCondition;
  params: ErrorParams;
}

/**
 * A rule was broken. Rules return it (`undefined` when all is well); services throw what they were given.
 * `errors` names every field, or every missing thing, at once.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
  }

  /** One broken rule at one field: the code of the answer and of the field are the same. */
  static at(field: string, code: ErrorCode, params: ErrorParams = {}): DomainError {
    return new DomainError(code, params, [{ field, code, params }]);
  }

  /** Several refusals as one, all fields kept; undefined when there is none. */
  static all(found: readonly (DomainError | undefined)[]): DomainError | undefined {
    const broken = found.filter((error) => error !== undefined);
    if (broken.length <= 1) return broken[0];
    const errors = broken.flatMap((error) => error.errors);
    return new DomainError('invalidInput', {}, errors);
  }
}

/** Throws what a rule found, for callers that cannot go on. */
export function ensure(found: DomainError | undefined): void {
  if (found !== undefined) throw found;
}
