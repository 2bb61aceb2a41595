import { DateField, lacksYear } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../format/dates.js';
import { notInFuture } from './field-rules.js';
import { asChoice, useField, type CommonProps } from './use-field.js';
import { useJudgedWhenLeft } from './use-judged-when-left.js';

/** A civil date. What was typed and is none stays, with its error as soon as the field is left. `yearMissing`: words that ask for a year that is not taken from around today. */
export function FormDate<T extends FieldValues>({ min, max, hasFocus, yearMissing, ...props }: CommonProps<T> & { min?: string; max?: string; hasFocus?: boolean; yearMissing?: string }) {
  const { t } = useTranslation('common');
  const typed: unknown = props.form.hook.getValues(props.name);
  const asksYear = yearMissing !== undefined && typeof typed === 'string' && lacksYear(typed);
  const { value, field } = useField({ ...props, ...(asksYear && { errorTexts: { ...props.errorTexts, invalidDate: yearMissing } }) });
  const judged = useJudgedWhenLeft(props, field);
  // Where a day to come is refused, one without its year is of the past.
  const latest = max ?? (props.rule === notInFuture ? todayInHelsinki() : undefined);
  return <DateField {...judged} value={asChoice(value)} today={todayInHelsinki()} openLabel={t('openCalendar')} {...(min && { min })} {...(latest && { max: latest })} {...(hasFocus && { hasFocus })} isYearNeeded={yearMissing !== undefined} />;
}
