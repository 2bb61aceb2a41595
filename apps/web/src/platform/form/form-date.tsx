import { isPlainDate } from '@valopolku/domain';
import { DateField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../format/dates.js';
import { asChoice, useField, type CommonProps } from './use-field.js';

/** A civil date. What was typed and is none stays, with its error as soon as the field is left. */
export function FormDate<T extends FieldValues>({ min, max, hasFocus, ...props }: CommonProps<T> & { min?: string; max?: string; hasFocus?: boolean }) {
  const { t } = useTranslation('common');
  const { value, field: { onBlur, ...field } } = useField(props);
  const { form, name } = props;
  const leave = () => {
    onBlur();
    const date: unknown = form.hook.getValues(name);
    if (typeof date === 'string' && date !== '' && !isPlainDate(date)) form.hook.trigger(name).catch(() => undefined);
  };
  return <DateField {...field} onBlur={leave} value={asChoice(value)} today={todayInHelsinki()} openLabel={t('openCalendar')} {...(min && { min })} {...(max && { max })} {...(hasFocus && { hasFocus })} />;
}
