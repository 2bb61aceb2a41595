import { getMetadataStorage } from 'class-validator';
import type { FieldError } from './field-error.js';

type Contract = abstract new (...all: never[]) => object;
type Part = () => Contract;

/** What a field may hold at most; what no rule limits is left to the rules themselves. */
interface Limits {
  length: number;
  items: number;
}

/** The class of each field that is a part; written down by `Nested` and `NestedList`. */
const parts = new WeakMap<object, Map<string, Part>>();
const known = new WeakMap<Contract, ReadonlyMap<string, Limits>>();

/** Said by a decorator: this field is a part, or a list of parts, of this class. */
export function isPart(of: Part): PropertyDecorator {
  return (target, key) => {
    const fields = parts.get(target) ?? new Map<string, Part>();
    fields.set(String(key), of);
    parts.set(target, fields);
  };
}

/** More unknown fields than a form has say nothing new. */
const MOST_UNKNOWN = 100;
const SHOWN_NAME = 100;

/**
 * The plain object with nothing in it that its contract does not name, before anything is built from it. A text or a list
 * that is too long keeps one more than it may have: enough for its own rule to refuse it, and nothing to work on.
 */
export function bounded(of: Contract, plain: object): { value: object; unknown: FieldError[] } {
  const unknown: FieldError[] = [];
  return { value: boundedPart(of, plain, '', unknown), unknown };
}

function boundedPart(of: Contract, plain: object, path: string, unknown: FieldError[]): object {
  const fields = limitsOf(of);
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(plain)) {
    const limits = fields.get(name);
    const field = `${path}${name.slice(0, SHOWN_NAME)}`;
    if (limits) kept[name] = boundedValue(partOf(of, name), limits, value, field, unknown);
    else if (unknown.length < MOST_UNKNOWN) unknown.push({ field, code: 'unknownField' });
  }
  return kept;
}

function boundedValue(part: Part | undefined, limits: Limits, value: unknown, path: string, unknown: FieldError[]): unknown {
  if (typeof value === 'string') return cut(value, limits.length);
  if (Array.isArray(value)) return value.slice(0, limits.items + 1).map((item, index) => boundedItem(part, limits, item, `${path}.${index}`, unknown));
  return boundedItem(part, limits, value, path, unknown);
}

function boundedItem(part: Part | undefined, limits: Limits, item: unknown, path: string, unknown: FieldError[]): unknown {
  if (typeof item === 'string') return cut(item, limits.length);
  if (typeof item !== 'object' || item === null) return item;
  // No field is a list of lists, and where no part is meant an object is refused whatever it holds: what it holds (`constructor`) is not looked at.
  if (Array.isArray(item)) return [];
  return part ? boundedPart(part(), item, `${path}.`, unknown) : {};
}

/** Never through the middle of a character of two code units. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length + 1;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end);
}

function limitsOf(of: Contract): ReadonlyMap<string, Limits> {
  const before = known.get(of);
  if (before) return before;
  const fields = new Map<string, Limits>();
  for (const { propertyName, name, constraints } of getMetadataStorage().getTargetValidationMetadatas(of, '', true, false)) {
    const limits = fields.get(propertyName) ?? { length: Infinity, items: Infinity };
    if (name === 'maxLength') limits.length = Number(constraints[0]);
    if (name === 'arrayMaxSize') limits.items = Number(constraints[0]);
    fields.set(propertyName, limits);
  }
  known.set(of, fields);
  return fields;
}

/** A class has the parts of those that it extends. */
function partOf(of: Contract, name: string): Part | undefined {
  let prototype = of.prototype as object | null;
  while (prototype) {
    const found = parts.get(prototype)?.get(name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}
