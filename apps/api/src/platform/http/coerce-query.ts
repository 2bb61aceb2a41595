import { getMetadataStorage } from 'class-validator';

type Contract = abstract new (...all: never[]) => unknown;

const NUMBER = new Set(['isInt', 'isNumber', 'min', 'max']);

/**
 * A query holds only text. What the contract says is a number, a boolean or a list becomes one; text that is no number stays
 * and is refused by the contract. Lists are repeated (`a=1&a=2`) or separated by commas.
 */
export function coerceQuery(contract: Contract, query: unknown): unknown {
  const kinds = kindsOf(contract);
  const entries = Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [name, coerced(value, kinds.get(name) ?? new Set())]));
}

const known = new WeakMap<Contract, ReadonlyMap<string, ReadonlySet<string>>>();

/** The names of each field's rules; the same for every request. */
function kindsOf(contract: Contract): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(contract);
  if (before) return before;
  const kinds = new Map<string, Set<string>>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(contract, '', true, false)) {
    const names = kinds.get(rule.propertyName) ?? new Set<string>();
    names.add(rule.name ?? rule.type);
    kinds.set(rule.propertyName, names);
  }
  known.set(contract, kinds);
  return kinds;
}

function coerced(value: unknown, kinds: ReadonlySet<string>): unknown {
  if (kinds.has('isArray')) return typeof value === 'string' ? value.split(',') : value;
  if (typeof value !== 'string') return value;
  if ([...kinds].some((kind) => NUMBER.has(kind))) return /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : value;
  if (kinds.has('isBoolean')) return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}
