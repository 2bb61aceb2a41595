import { DomainError, type FieldError } from '@valopolku/domain';

/** The request does not have the shape of its contract: 400, with every field that is wrong. */
export class ShapeError extends DomainError {
  constructor(errors: readonly FieldError[]) {
    super('invalidInput', {}, errors);
  }
}
