import { addDays, isWeekday } from '@valopolku/domain';
import { Button, Icon } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { later } from '../../../../platform/page/later.js';
import type { LogWork } from '../logging/use-log-work-form.js';
import './day-line.css';

const DayField = later(async () => (await import('../fields/day-field.js')).DayField);

/** Working days before yesterday that are one press away. */
const EARLIER = 2;

/** Today, yesterday and the last working days before it. */
function nearDays(today: string): string[] {
  const days = [today, addDays(today, -1)];
  for (let day = addDays(today, -2); days.length < 2 + EARLIER; day = addDays(day, -1)) if (isWeekday(day)) days.push(day);
  return days;
}

/** Which day, one press for those near, and where once it is known who. */
export function DayLine({ work: { form, date, person } }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const format = useFormat();
  const [today] = useState(todayInHelsinki);
  const [isOpen, setOpen] = useState(false);
  const near = nearDays(today);
  const isOther = isOpen || !near.includes(date);
  const pick = (day: string) => {
    setOpen(false);
    form.hook.setValue('date', day, { shouldDirty: true, shouldValidate: form.attempt > 0 });
  };
  return (
    <div className="day-line">
      <div className="day-picks" role="group" aria-label={t('date')}>
        {near.map((day, index) => (
          <Button key={day} size="small" className="day-pick" aria-pressed={!isOther && date === day} onPress={() => pick(day)}>{index === 0 ? t('today') : index === 1 ? t('yesterday') : format.weekdayDate(day)}</Button>
        ))}
        <Button size="small" className="day-pick" aria-pressed={isOther} onPress={() => setOpen(true)}>{t('otherDay')}</Button>
      </div>
      {isOther && <DayField form={form} hasFocus={isOpen} />}
      {person && <p className="day-place"><Icon name="pin" size="small" /> {person.environment.name}</p>}
    </div>
  );
}
