import type { FieldPath, FieldValues } from 'react-hook-form';
import type { ContractForm } from '../use-contract-form.js';

interface Told {
  onChange: (value: unknown) => void;
  onBlur: () => void;
}

/** For what is typed sign by sign (a day, hours, a number): it is judged as soon as the field is left, and not while it is half written. */
export function useJudgedWhenLeft<T extends FieldValues, F extends Told>({ form: { hook }, name }: { form: ContractForm<T>; name: FieldPath<T> }, field: F): F {
  const { isSubmitted } = hook.formState;
  return {
    ...field,
    onChange: (value) => {
      field.onChange(value);
      // From the first try on the form itself looks at each change.
      if (!isSubmitted) hook.clearErrors(name);
    },
    onBlur: () => {
      field.onBlur();
      const value: unknown = hook.getValues(name);
      if (value !== null && value !== undefined && value !== '') hook.trigger(name).catch(() => undefined);
    },
  };
}
