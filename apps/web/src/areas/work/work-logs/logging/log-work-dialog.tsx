import type { LoggablePerson } from '@valopolku/contracts';
import { Button, ComboBox } from '@valopolku/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../../platform/form/form-errors.js';
import { FormHours } from '../../../../platform/form/fields/form-numbers.js';
import { FormWindow, useToldGuard, WindowCancel } from '../../../../platform/form/windows/form-window.js';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useTypedWord } from '../../../../platform/form/fields/use-typed-word.js';
import { ActivityTiles } from '../fields/activity-tiles.js';
import { DayLine } from '../diary/day-line.js';
import { IndependenceField } from '../fields/independence-field.js';
import { NoNetwork, SaveLater } from './no-network.js';
import { NoteField } from '../fields/note-field.js';
import { PeopleOfDay } from './people-of-day.js';
import { SameAsLast } from './same-as-last.js';
import { TaskTiles } from '../fields/task-tiles.js';
import { useLogWorkForm, type LogWork } from './use-log-work-form.js';
import { useTasks } from './use-tasks.js';
import './log-work-dialog.css';

export interface LogWorkDialogProps {
  /** Who it is about, when that is known already. */
  coachingPeriodId: string | null;
  onClose: () => void;
}

/** Log work at a desk: everything in sight at once, over the page one is on. */
export function LogWorkDialog({ coachingPeriodId, onClose }: LogWorkDialogProps) {
  const { t } = useTranslation(['logWork', 'common']);
  const formId = useId();
  const work = useLogWorkForm(coachingPeriodId, onClose);
  const { form } = work;
  return (
    <FormWindow
      onClose={onClose}
      size="large"
      title={t('title')}
      closeLabel={t('common:close')}
      footer={
        <>
          <Button type="submit" form={formId} variant="primary" isLoading={form.isSaving}>{t('save')}</Button>
          <WindowCancel onClose={onClose} />
          <SaveLater />
        </>
      }
    >
      <form id={formId} className="log-work-sheet" onSubmit={form.submit} noValidate>
        <NoNetwork work={work} />
        <FormErrors form={form} />
        <Fields work={work} />
      </form>
    </FormWindow>
  );
}

function Fields({ work }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const { tasks, details } = useTasks(work);
  const { form, person } = work;
  useToldGuard(work.hasWork);
  return (
    <>
      <DayLine work={work} />
      <WhoBox work={work} />
      <PeopleOfDay work={work}>
        <SameAsLast work={work} />
        {person && tasks.length > 0 && <TaskTiles form={form} label={t('what')} tasks={tasks} details={details} />}
        {person && <ActivityTiles key={person.coachingPeriodId} form={form} isOpenAtFirst={tasks.length === 0} />}
      </PeopleOfDay>
      <div className="log-work-time">
        <FormHours form={form} name="minutes" label={t('hours')} errorTexts={{ tooLarge: t('durationTooLong'), tooSmall: t('durationMissing') }} />
        <IndependenceField form={form} isCompact />
      </div>
      <NoteField form={form} isOpenAtFirst />
    </>
  );
}

/** Who, found by writing. */
function WhoBox({ work }: { work: LogWork }) {
  const { form, people, choose } = work;
  const { t } = useTranslation(['logWork', 'common', 'optionLists']);
  const { value, onChange, onBlur: _, ...field } = useFormField({ form, name: 'coachingPeriodId', label: t('who'), errorTexts: { invalidId: t('whoMissing'), required: t('whoMissing') } });
  const word = useTypedWord({ form, name: 'coachingPeriodId' });
  const { isLoading } = work;
  const find = (id: string | null): LoggablePerson | undefined => people.find(({ coachingPeriodId }) => coachingPeriodId === id);
  const pick = (id: string | null) => {
    const person = find(id);
    if (person) choose(person);
    else onChange('');
  };
  return (
    <ComboBox
      {...field}
      {...word}
      options={people.map(({ coachingPeriodId, name, environment }) => ({ id: coachingPeriodId, label: name, description: environment.name }))}
      value={value === '' ? null : (value as string)}
      onChange={pick}
      emptyText={work.error || work.isWaiting ? t('optionLists:failed') : isLoading ? t('common:loading') : people.length === 0 ? t('nobody') : t('common:noMatches')}
      placeholder={t('common:choose')}
    />
  );
}
