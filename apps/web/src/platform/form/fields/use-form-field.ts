import { useEffect, useId, useLayoutEffect } from 'react';
import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { useErrorText } from '../../problem/use-error-text.js';
import type { ContractForm } from '../use-contract-form.js';
import type { FieldRule } from './field-rule.js';

export interface FormFieldProps<T extends FieldValues> {
  form: ContractForm<T>;
  name: FieldPath<T>;
  label: string;
  /** Own words for a code at this field, when the general ones do not fit: `{ tooLarge: 'Päivässä on 24 tuntia' }`. */
  errorTexts?: Readonly<Record<string, string>>;
  /** Judged with the class, while the field is on the screen: `needed`, `notInFuture`. */
  rule?: FieldRule | undefined;
}

/** Ties one control of ours to one field of a form: its value, its change, its error in words. */
export function useFormField<T extends FieldValues>({ form, name, label, errorTexts = {}, rule }: FormFieldProps<T>) {
  const { field, fieldState } = useController({ control: form.hook.control, name });
  const errorText = useErrorText();
  const own = useId();
  // Once it stands on the page: what is rendered and thrown away leaves no trace in the form.
  useLayoutEffect(() => {
    form.labels.set(name, label);
    form.ids.set(name, own);
    form.ownTexts.set(name, errorTexts);
  });
  useEffect(() => {
    if (rule) form.rules.set(name, rule);
    return () => void form.rules.delete(name);
  }, [form.rules, name, rule]);
  const code = fieldState.error?.type;
  const params = (fieldState.error?.types ?? {}) as Record<string, string>;
  return {
    id: own,
    label,
    name: field.name,
    value: field.value as unknown,
    onChange: field.onChange as (value: unknown) => void,
    onBlur: field.onBlur,
    error: code === undefined ? undefined : (errorTexts[code] ?? errorText(code, params)),
  };
}
