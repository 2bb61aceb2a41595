import type { FieldValues, Path } from 'react-hook-form';
import type { ContractForm } from './use-contract-form.js';

/** Words of a value at a field; undefined when the value reads well as it is. */
export type ValueWords = (field: string, value: string) => string | undefined;

export interface ComparedValue {
  field: string;
  label: string;
  mine: unknown;
  theirs: unknown;
}

const shown = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value));

function valueAt(values: object, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined), values);
}

/** The fields of a form whose value another has meanwhile saved as something else. */
export function comparedFields<T extends FieldValues>(form: ContractForm<T>, theirs: object): ComparedValue[] {
  return [...form.labels]
    .map(([field, label]) => ({ field, label, mine: form.hook.getValues(field as Path<T>) as unknown, theirs: valueAt(theirs, field) }))
    .filter((compared) => compared.theirs !== undefined && (shown(compared.mine) || '""') !== (shown(compared.theirs) || '""'));
}
