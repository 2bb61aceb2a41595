import { Button, FormField, Stepper } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useUnreadable } from '../../../../platform/form/fields/use-unreadable.js';
import { TimeFields } from './time-fields.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

const step = 30;
const longest = 1440;
const quick = [60, 120, 240, 360];

/** Time by thumb: half an hour more or less, one of the usual lengths, or any other by the minute. */
export function DurationField({ form }: { form: LogWorkForm }) {
  const { t } = useTranslation('logWork');
  const format = useFormat();
  const label = t('duration');
  const { id, value, error, onChange } = useFormField({ form, name: 'minutes', label, errorTexts: { required: t('durationMissing'), tooSmall: t('durationMissing'), tooLarge: t('durationTooLong'), invalidTime: t('timeUnreadable') } });
  const tellUnreadable = useUnreadable({ form, name: 'minutes' }, 'invalidTime');
  const [isUnreadable, setUnreadable] = useState(false);
  const [isOther, setOther] = useState(false);
  const minutes = typeof value === 'number' ? value : 0;
  const change = (next: number | null) => {
    setUnreadable(next === null);
    tellUnreadable(next === null);
    onChange(next);
  };
  return (
    <FormField id={id} label={label} isLabelHidden error={isUnreadable ? t('timeUnreadable') : error}>
      <Stepper label={label} value={minutes} onChange={change} step={step} min={0} max={longest} format={format.hoursShort} lessLabel={t('less')} moreLabel={t('more')} />
      <div className="quick-picks">
        {quick.map((one) => <Button key={one} className="log-work-quick" aria-label={format.hoursLong(one)} onPress={() => change(one)}>{format.hoursShort(one)}</Button>)}
      </div>
      {isOther ? <TimeFields minutes={minutes} onChange={change} /> : <div><Button variant="quiet" icon="clock" onPress={() => setOther(true)}>{t('otherTime')}</Button></div>}
    </FormField>
  );
}
