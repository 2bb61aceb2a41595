import { DomainError } from '@valopolku/domain';

/** A rule's fields, seen from a request that holds them as a part: `date` → `exit.date`. */
export function fieldsUnder(part: string, error: DomainError | undefined): DomainError | undefined {
  if (!error) return undefined;
  return new DomainError(error.code, error.params, error.errors.map((one) => ({ ...one, field: `${part}.${one.field}` })));
}
