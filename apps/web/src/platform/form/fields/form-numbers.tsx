import { HoursField, NumberField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asNumber, useField, type CommonProps } from './use-field.js';
import { useJudgedWhenLeft } from './use-judged-when-left.js';
import { useUnreadable } from './use-unreadable.js';

/** Hours written, minutes kept. What is no time stays in the field, and the form is not saved with it. */
export function FormHours<T extends FieldValues>(props: CommonProps<T>) {
  const { t } = useTranslation('common');
  const invalidText = t('form.invalidHours');
  const { value, field } = useField({ ...props, errorTexts: { ...props.errorTexts, invalidTime: invalidText } });
  const onUnreadable = useUnreadable(props, 'invalidTime');
  const judged = useJudgedWhenLeft(props, field);
  return <HoursField {...judged} value={asNumber(value)} invalidText={invalidText} onUnreadable={onUnreadable} />;
}

export function FormNumber<T extends FieldValues>({ unit, ...props }: CommonProps<T> & { unit?: string }) {
  const { value, field } = useField(props);
  const judged = useJudgedWhenLeft(props, field);
  return <NumberField {...judged} value={asNumber(value)} {...(unit && { unit })} />;
}
