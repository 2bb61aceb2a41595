import type { FieldValues, Path } from 'react-hook-form';
import type { ContractForm } from '../use-contract-form.js';

/** Words of a value at a field; undefined when the value reads well as it is. */
export type ValueWords = (field: string, value: string) => string | undefined;

export interface ComparedValue {
  field: string;
  label: string;
  mine: unknown;
  theirs: unknown;
  /** Changed here; what was not touched is better taken as the other left it. */
  isTouched: boolean;
}

/** Nothing, null and an emptied text are the same. */
const shown = (value: unknown) => (value === null || value === undefined || value === '' ? '' : JSON.stringify(value));

function valueAt(values: object, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined), values);
}

/** The fields of a form that another has meanwhile changed, since it began, to something else than what stands here. */
export function comparedFields<T extends FieldValues>(form: ContractForm<T>, theirs: object): ComparedValue[] {
  const before = form.hook.formState.defaultValues ?? {};
  const differing = [...form.labels]
    .map(([field, label]) => {
      const mine = form.hook.getValues(field as Path<T>) as unknown;
      return { field, label, mine, theirs: valueAt(theirs, field), before: shown(valueAt(before, field)) };
    })
    .filter((one) => one.theirs !== undefined && shown(one.theirs) !== one.before && shown(one.mine) !== shown(one.theirs))
    .map(({ before: first, ...one }) => ({ ...one, isTouched: shown(one.mine) !== first }));
  // A list that differs is chosen as a whole, not line by line.
  return differing.filter(({ field }) => !differing.some((other) => field.startsWith(`${other.field}.`)));
}
