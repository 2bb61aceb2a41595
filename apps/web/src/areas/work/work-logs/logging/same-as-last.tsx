import type { LoggablePerson } from '@valopolku/contracts';
import { daysBetween } from '@valopolku/domain';
import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { useLogWords } from '../diary/log-words.js';
import type { LogWork } from './use-log-work-form.js';
import './same-as-last.css';

/** The last entry, when it can be made again: same place, tasks still offered, not already made for this day. */
export function copyOf({ last, environment, tasks }: LoggablePerson, date: string) {
  if (!last || last.environment.id !== environment.id || last.date >= date) return null;
  const offered = last.tasks.filter(({ workTaskId }) => tasks.some(({ id }) => id === workTaskId));
  if (offered.length === 0 && !last.activity) return null;
  return { ...last, tasks: offered };
}

/** "Sama kuin eilen": the whole entry in one press. */
export function SameAsLast({ work: { form, person, date } }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const format = useFormat();
  const choice = useChoice();
  const words = useLogWords();
  const last = person && copyOf(person, date);
  if (!last) return null;
  const copy = () => {
    const { setValue } = form.hook;
    setValue('tasks', last.tasks.map(({ workTaskId, independence }) => ({ workTaskId, independence })));
    setValue('activity', last.activity ?? null);
    setValue('minutes', last.minutes);
    setValue('independence', last.independence);
    form.submit();
  };
  const isYesterday = daysBetween(last.date, date) === 1;
  return (
    <div className="same-as-last">
      <div>
        <b>{isYesterday ? t('sameAsYesterday') : t('sameAsLast', { date: format.weekdayDate(last.date) })}</b>
        <div className="meta">{[words(last), format.hoursLong(last.minutes), choice('independence', last.independence).toLocaleLowerCase(format.locale)].join(', ')}</div>
      </div>
      <Button onPress={copy} isLoading={form.isSaving}>{t('logSame')}</Button>
    </div>
  );
}
