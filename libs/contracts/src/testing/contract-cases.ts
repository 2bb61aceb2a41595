import type { ErrorCode } from '@valopolku/domain';

type Contract = new () => object;

/** A request class: something whole that it takes, the fields that must be there, and what it refuses at which field. */
export interface ContractCase {
  of: Contract;
  takes: object;
  needs: readonly string[];
  refuses: readonly (readonly [field: string, value: unknown, code: ErrorCode, at?: string])[];
}

/** A copy of a plain value with another value at a path such as `tasks.0.name`; `undefined` takes the field away. */
export function withAt(plain: unknown, path: string, value: unknown): object {
  const [name = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> | unknown[] = Array.isArray(plain) ? [...(plain as unknown[])] : { ...(plain as object) };
  const fields = copy as Record<string, unknown>;
  if (rest.length > 0) fields[name] = withAt(fields[name], rest.join('.'), value);
  else if (value === undefined) delete fields[name];
  else fields[name] = value;
  return copy;
}

/** Everything that the classes take whole. */
export const whole = (cases: readonly ContractCase[]): [string, Contract, object][] => cases.map(({ of, takes }) => [of.name, of, takes]);

/** Each thing lacking one of the fields that must be there. */
export const lacking = (cases: readonly ContractCase[]): [string, Contract, object, string][] =>
  cases.flatMap(({ of, takes, needs }) => needs.map((field): [string, Contract, object, string] => [`${of.name} without ${field}`, of, withAt(takes, field, undefined), field]));

/** Each thing with nothing in one of the other fields. */
export const emptied = (cases: readonly ContractCase[]): [string, Contract, object][] =>
  cases.flatMap(({ of, takes, needs }) =>
    Object.keys(takes).filter((field) => !needs.includes(field)).map((field): [string, Contract, object] => [`${of.name} with nothing as ${field}`, of, withAt(takes, field, null)]));

/** Each thing with one field broken. */
export const broken = (cases: readonly ContractCase[]): [string, Contract, object, string, ErrorCode][] =>
  cases.flatMap(({ of, takes, refuses }) =>
    refuses.map(([field, value, code, at]): [string, Contract, object, string, ErrorCode] =>
      [`${of.name}: ${JSON.stringify(value)?.slice(0, 24)} as ${field}`, of, withAt(takes, field, value), at ?? field, code]));
