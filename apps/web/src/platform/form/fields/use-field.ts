import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormField, type FormFieldProps } from './use-form-field.js';

/** What every field of a form takes besides: `isOptional` says so after the label. */
export interface CommonProps<T extends FieldValues> extends FormFieldProps<T> {
  hint?: ReactNode;
  isOptional?: boolean;
  isDisabled?: boolean;
}

export const asText = (value: unknown) => (typeof value === 'string' ? value : '');
export const asChoice = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
export const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);

/** The props that the controls of the library share. */
export function useField<T extends FieldValues>({ hint, isOptional, isDisabled, ...props }: CommonProps<T>) {
  const { t } = useTranslation('common');
  const { value, ...field } = useFormField(props);
  return { value, field: { ...field, ...(hint !== undefined && { hint }), ...(isOptional && { optionalText: t('optional') }), ...(isDisabled && { isDisabled }) } };
}
