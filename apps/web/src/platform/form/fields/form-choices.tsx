import { CheckboxGroup, RadioGroup, type Option, type RadioOption } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asChoice, useField, type CommonProps } from './use-field.js';

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
