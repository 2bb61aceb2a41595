import type { FieldError } from '@valopolku/contracts';
import type { FieldRule } from './fields/field-rule.js';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { get } from 'react-hook-form';
import { fetched } from '../page/fetched.js';

/** What a field of a form keeps about its error: the code, and the numbers that its sentence needs. */
export interface CodedError {
  type: string;
  types: Record<string, string>;
}

export function codedError(code: string, params: FieldError['params'] = {}): CodedError {
  return { type: code, types: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])) };
}

/** An emptied field is an absent value; spaces around a text are not part of it. */
export function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutBlanks(inner)]));
}

/** `tasks.0.workTaskId` → nested objects, as react-hook-form keeps its errors. */
function nest(errors: readonly FieldError[]): FieldErrors {
  const root: Record<string, unknown> = {};
  for (const { field, code, params } of errors) {
    const names = (field === '' ? 'root' : field).split('.');
    const last = names.pop() ?? 'root';
    let place = root;
    for (const name of names) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] ??= codedError(code, params);
  }
  return root as FieldErrors;
}

/** The class that judges a form; or the way to fetch it, for a form that must be usable before its judge has come. */
export type Contract = (new () => object) | (() => Promise<new () => object>);

/** Which field of the form an error of the request is about. */
export type FieldOf<T> = (field: string, values: T) => string;

const asItIs = (field: string): string => field;

export interface Judging<T> {
  fieldOf?: FieldOf<T> | undefined;
  /** Fields of a change that may not be emptied: to the class an absent value means that it stays as it is. */
  keeps?: readonly string[] | undefined;
  /** What the fields on the screen say besides, by the names of the form. */
  rules?: ReadonlyMap<string, FieldRule> | undefined;
  /** What stands in controls and is no value, by the names of the form: refused before anything else is said of the field. */
  unread?: ReadonlyMap<string, FieldError['code']> | undefined;
}

const isClass = (contract: Contract): contract is new () => object => contract.prototype !== undefined;

/** The judge and the class it judges by. Asked for while a form is being filled, so that it is there by the time it is sent; rejects with `network`. */
const judgeOf = fetched(() => import('@valopolku/contracts'));
const classOf = (contract: Contract) => (isClass(contract) ? Promise.resolve(contract) : fetched(contract)());
export const loadJudge = (contract: Contract) => Promise.all([judgeOf(), classOf(contract)]);

/**
 * Judges a form by its contract class: the same rules, in the same words, as the server's.
 * `toRequest` makes the request from what the fields hold, when they are not the same; `fieldOf` then finds the field of an error.
 */
export function contractResolver<T extends FieldValues>(contract: Contract, toRequest: (values: T) => unknown, judging: Judging<T> = {}): Resolver<T, unknown, T> {
  const { fieldOf = asItIs, keeps = [], rules, unread } = judging;
  return async (values) => {
    const [{ check }, of] = await loadJudge(contract);
    const request = withoutBlanks(toRequest(values)) as Readonly<Record<string, unknown>>;
    const emptied = keeps.filter((field) => request[field] == null).map((field): FieldError => ({ field, code: 'required' }));
    const unreadable = [...(unread ?? [])].map(([field, code]): FieldError => ({ field, code }));
    const errors = [...unreadable, ...[...emptied, ...check(of, request).errors].map((error) => ({ ...error, field: fieldOf(error.field, values) }))];
    // All that is wrong is said at once: of each field what its class says, else what the field itself does.
    const typed = withoutBlanks(values) as object;
    for (const [field, rule] of rules ?? []) {
      const code = errors.some((error) => error.field === field) ? undefined : rule(get(typed, field), typed);
      if (code) errors.push({ field, code });
    }
    return errors.length === 0 ? { values, errors: {} } : { values: {}, errors: nest(errors) as FieldErrors<T> };
  };
}
