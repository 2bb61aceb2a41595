import { DomainError } from '@valopolku/domain';

/** What a PATCH may say of each field: a value, null to take it away, or nothing. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/**
 * The one meaning of PATCH: what is left out stays, null takes away. `required` names what cannot be taken away: 422 `required`
 * at each that is null.
 */
export function patched<T extends object>(kept: T, given: Patch<T>, required: readonly (keyof T & string)[]): T {
  const emptied = required.filter((name) => given[name] === null);
  const found = DomainError.all(emptied.map((name) => DomainError.at(name, 'required')));
  if (found) throw found;
  return { ...kept, ...stated(given) };
}

/** What is said of a part; what is left out is no key of it. */
export function stated<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
