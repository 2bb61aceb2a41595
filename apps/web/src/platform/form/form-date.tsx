import { DateField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asChoice, useField, type CommonProps } from './use-field.js';

/** A civil date. */
export function FormDate<T extends FieldValues>({ min, max, ...props }: CommonProps<T> & { min?: string; max?: string }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <DateField {...field} value={asChoice(value)} openLabel={t('openCalendar')} {...(min && { min })} {...(max && { max })} />;
}
