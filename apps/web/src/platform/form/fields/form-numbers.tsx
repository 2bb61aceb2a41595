import { HoursField, NumberField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asNumber, useField, type CommonProps } from './use-field.js';

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
