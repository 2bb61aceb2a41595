import type { FieldValues, Path } from 'react-hook-form';
import { useMunicipalityOptions, type MunicipalityChoice } from './use-municipality-options.js';
import { FormComboBox } from '../../../platform/form/fields/form-fields.js';
import { FormManyOf } from '../../../platform/form/fields/form-many-of.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';

interface MunicipalityFieldProps<T extends FieldValues> {
  form: ContractForm<T>;
  name: Path<T>;
  label: string;
  hint?: string;
  use?: MunicipalityChoice['use'];
  /** Fields that hold the first and the last day spoken of; today when there are none, or they are empty. */
  from?: Path<T>;
  to?: Path<T>;
  /** The day spoken of, where no field holds it. */
  on?: string | null | undefined;
  kept?: MunicipalityChoice['kept'];
}

/** A municipality that was in force on the day that the form tells of. */
export function FormMunicipality<T extends FieldValues>(props: MunicipalityFieldProps<T>) {
  const { form, name, label, hint } = props;
  return <FormComboBox form={form} name={name} label={label} {...(hint !== undefined && { hint })} options={useFitting(props)} />;
}

/** Several of them. */
export function FormMunicipalities<T extends FieldValues>(props: MunicipalityFieldProps<T>) {
  const { form, name, label, hint } = props;
  return <FormManyOf form={form} name={name} label={label} {...(hint !== undefined && { hint })} options={useFitting(props)} />;
}

function useFitting<T extends FieldValues>({ form, use, from, to, on, kept }: MunicipalityFieldProps<T>) {
  const day = (field: Path<T> | undefined): string | undefined => {
    const value: unknown = field === undefined ? undefined : form.hook.watch(field);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return useMunicipalityOptions({ ...(use && { use }), from: on ?? day(from), to: day(to), ...(kept && { kept }) });
}
