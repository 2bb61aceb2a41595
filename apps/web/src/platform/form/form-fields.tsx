import { CheckboxGroup, ComboBox, DateField, HoursField, NumberField, RadioGroup, Select, TextArea, TextField, type Option, type RadioOption } from '@valopolku/ui';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormField, type FormFieldProps } from './use-form-field.js';

/** What every field of a form takes besides: `isOptional` says so after the label. */
interface CommonProps<T extends FieldValues> extends FormFieldProps<T> {
  hint?: ReactNode;
  isOptional?: boolean;
  isDisabled?: boolean;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asChoice = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);

/** The props that the controls of the library share. */
function useField<T extends FieldValues>({ hint, isOptional, isDisabled, ...props }: CommonProps<T>) {
  const { t } = useTranslation('common');
  const { value, ...field } = useFormField(props);
  return { value, field: { ...field, ...(hint !== undefined && { hint }), ...(isOptional && { optionalText: t('optional') }), ...(isDisabled && { isDisabled }) } };
}

export interface FormTextProps<T extends FieldValues> extends CommonProps<T> {
  type?: 'text' | 'email' | 'tel' | 'password';
  autoComplete?: string;
}

export function FormText<T extends FieldValues>({ type = 'text', autoComplete, ...props }: FormTextProps<T>) {
  const { value, field } = useField(props);
  return <TextField {...field} type={type} {...(autoComplete && { autoComplete })} value={asText(value)} />;
}

export function FormTextArea<T extends FieldValues>({ rows, ...props }: CommonProps<T> & { rows?: number }) {
  const { value, field } = useField(props);
  return <TextArea {...field} {...(rows && { rows })} value={asText(value)} />;
}

/** A civil date. */
export function FormDate<T extends FieldValues>({ min, max, ...props }: CommonProps<T> & { min?: string; max?: string }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <DateField {...field} value={asChoice(value)} openLabel={t('openCalendar')} {...(min && { min })} {...(max && { max })} />;
}

/** Hours written, minutes kept. */
export function FormHours<T extends FieldValues>(props: CommonProps<T>) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <HoursField {...field} value={asNumber(value)} invalidText={t('form.invalidHours')} />;
}

export function FormNumber<T extends FieldValues>({ unit, ...props }: CommonProps<T> & { unit?: string }) {
  const { value, field } = useField(props);
  return <NumberField {...field} value={asNumber(value)} {...(unit && { unit })} />;
}

/** One of a short list. An optional one can be emptied by its first option. */
export function FormSelect<T extends FieldValues>({ options, ...props }: CommonProps<T> & { options: readonly Option[] }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <Select {...field} options={options} value={asChoice(value)} placeholder={t('choose')} />;
}

/** One of a long list, found by writing. */
export function FormComboBox<T extends FieldValues>({ options, ...props }: CommonProps<T> & { options: readonly Option[] }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <ComboBox {...field} options={options} value={asChoice(value)} emptyText={t('noMatches')} placeholder={t('choose')} />;
}

export function FormRadio<T extends FieldValues>({ options, layout, ...props }: CommonProps<T> & { options: readonly RadioOption[]; layout?: 'list' | 'rows' }) {
  const { value, field } = useField(props);
  return <RadioGroup {...field} options={options} value={asChoice(value)} {...(layout && { layout })} />;
}

/** Yes or no, with no answer beforehand; keeps true or false. */
export function FormYesNo<T extends FieldValues>(props: CommonProps<T>) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  const options = [{ id: 'yes', label: t('yes') }, { id: 'no', label: t('no') }];
  return <RadioGroup {...field} options={options} value={value === true ? 'yes' : value === false ? 'no' : null} onChange={(id) => field.onChange(id === 'yes')} />;
}

/** Any number of a short list. */
export function FormCheckboxes<T extends FieldValues>({ options, ...props }: CommonProps<T> & { options: readonly Option[] }) {
  const { value, field } = useField(props);
  const { name: _name, onBlur: _onBlur, ...rest } = field;
  return <CheckboxGroup {...rest} options={options} value={Array.isArray(value) ? (value as string[]) : []} />;
}
