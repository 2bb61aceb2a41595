import { isPlainDate } from '@valopolku/domain';
import { DateField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../format/dates.js';
import { notInFuture } from './field-rules.js';
import { asChoice, useField, type CommonProps } from './use-field.js';

/** A civil date. What was typed and is none stays, with its error as soon as the field is left. */
export function FormDate<T extends FieldValues>({ min, max, hasFocus, ...props }: CommonProps<T> & { min?: string; max?: string; hasFocus?: boolean }) {
  const { t } = useTranslation('common');
  const { value, field: { onBlur, onChange, ...field } } = useField(props);
  const { form, name, rule } = props;
  // Where a day to come is refused, one without its year is of the past.
  const latest = max ?? (rule === notInFuture ? todayInHelsinki() : undefined);
  const { isSubmitted } = form.hook.formState;
  const change = (date: string | null) => {
    onChange(date);
    // From the first try on the form itself looks at each change.
    if (!isSubmitted) form.hook.clearErrors(name);
  };
  const leave = () => {
    onBlur();
    const date: unknown = form.hook.getValues(name);
    if (typeof date === 'string' && date !== '' && !isPlainDate(date)) form.hook.trigger(name).catch(() => undefined);
  };
  return <DateField {...field} onChange={change} onBlur={leave} value={asChoice(value)} today={todayInHelsinki()} openLabel={t('openCalendar')} {...(min && { min })} {...(latest && { max: latest })} {...(hasFocus && { hasFocus })} />;
}
