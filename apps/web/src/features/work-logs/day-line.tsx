import { Button, Icon } from '@valopolku/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../platform/format/dates.js';
import { useFormat } from '../../platform/format/use-format.js';
import type { LogWork } from './use-log-work-form.js';
import './day-line.css';

const DayField = lazy(async () => ({ default: (await import('./day-field.js')).DayField }));

/** Which day, and where once it is known who; the day can be changed. */
export function DayLine({ work: { form, date, person } }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const day = `${format.near(date)}${date === todayInHelsinki() ? ` ${format.shortDate(date)}` : ''}`;
  if (isOpen) return <Suspense><DayField form={form} /></Suspense>;
  return (
    <div className="day-line">
      <Icon name={person ? 'pin' : 'calendar'} size="small" />
      <span>{[person?.environment.name, day].filter(Boolean).join(' · ')}</span>
      <Button variant="quiet" size="small" className="push" aria-label={t('changeDay')} onPress={() => setOpen(true)}>{t('change')}</Button>
    </div>
  );
}
