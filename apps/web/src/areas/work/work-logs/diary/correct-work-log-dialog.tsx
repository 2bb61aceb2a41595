import { useQuery } from '@tanstack/react-query';
import { CorrectWorkLogRequest, type CreateWorkLogRequest, type WorkLogResponse } from '@valopolku/contracts';
import { INDEPENDENCES, type Independence } from '@valopolku/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../platform/api/new-id.js';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { FormDate, FormHours, FormRadio, FormTextArea } from '../../../../platform/form/fields/form-fields.js';
import type { ValueWords } from '../../../../platform/form/windows/compared-fields.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice, useOptions } from '../../../../platform/i18n/use-choice.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can } from '../../../../platform/session/use-session.js';
import { TaskTiles } from '../fields/task-tiles.js';
import { currentOf } from '../../../../data/current.js';
import { loggablePeopleQuery, useLogWork } from '../../../../data/work/log-work.js';
import { useCorrectWorkLog } from '../../../../data/work/work-logs.js';
import { RemoveWorkLog } from './remove-work-log.js';

/**
 * Mends an entry, or takes it away. What was typed stays until it is saved or thrown away; of who was faster both versions are
 * shown. An entry that is there no more can be logged anew with what was typed.
 */
export function CorrectWorkLogDialog({ log, onClose }: { log: WorkLogResponse; onClose: () => void }) {
  const { t } = useTranslation(['workLogs', 'common', 'logWork']);
  const options = useOptions();
  const choice = useChoice();
  const format = useFormat();
  const [newest, setNewest] = useState(log);
  const correct = useCorrectWorkLog(newest);
  const [newLogId, setNewLogId] = useState<string | null>(null);
  const logWork = useLogWork();
  const query = useQuery(loggablePeopleQuery(log.date));
  const person = query.data?.items.find(({ coachingPeriodId }) => coachingPeriodId === log.coachingPeriodId);
  const own = [...log.tasks, ...newest.tasks].map(({ workTaskId, name }) => ({ id: workTaskId, name }));
  const tasks = [...own, ...(person?.tasks ?? [])].filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  const isAnew = newLogId !== null && person !== undefined;
  /** The next try is about what the other one left. */
  const onError = (error: Error) => {
    setNewest(currentOf<WorkLogResponse>(error) ?? newest);
    if (error instanceof ProblemError && error.status === 404) setNewLogId(newId());
  };
  const save = (request: CorrectWorkLogRequest) => (isAnew ? logWork.mutateAsync(newLog(newLogId, log, request)) : correct.mutateAsync(request, { onError }));
  const words: ValueWords = (field, value) => {
    if (field === 'independence') return choice('independence', value as Independence);
    if (field === 'minutes') return format.hoursShort(Number(value));
    return field === 'tasks' ? tasks.find(({ id }) => id === value)?.name : undefined;
  };
  return (
    <FormDialog<CorrectWorkLogRequest, WorkLogResponse>
      title={t('correctTitle')}
      subtitle={`${log.traineeName} · ${log.environment.name} · ${format.near(log.date)}`}
      contract={CorrectWorkLogRequest}
      defaultValues={valuesOf(log)}
      keeps={['date', 'minutes', 'independence']}
      save={save}
      saveLabel={isAnew ? t('logAnew') : t('common:action.save')}
      savedText={isAnew ? t('loggedAnew') : t('corrected')}
      goneText={isAnew ? t('goneAnew') : undefined}
      newsOf={({ confirmed, confirmedBy }) => (confirmed && !log.confirmed ? t('confirmedMeanwhile', { name: confirmedBy ?? '' }) : undefined)}
      valuesOf={valuesOf}
      words={words}
      onClose={onClose}
      foot={can(log, 'workLog.delete') && newLogId === null && <RemoveWorkLog log={newest} onRemoved={onClose} />}
    >
      {(form) => (
        <>
          <FormDate form={form} name="date" label={t('field.date')} rule={notInFuture} />
          {tasks.length > 0 && <TaskTiles form={form} label={t('field.tasks')} tasks={tasks} />}
          {/* The tasks of the entry stand; the others of the place did not come. */}
          {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
          <FormHours form={form} name="minutes" label={t('field.hours')} errorTexts={{ tooLarge: t('logWork:durationTooLong'), tooSmall: t('logWork:durationMissing') }} />
          <FormRadio form={form} name="independence" label={t('field.independence')} options={options('independence', INDEPENDENCES)} />
          <FormTextArea form={form} name="note" label={t('field.note')} isOptional />
        </>
      )}
    </FormDialog>
  );
}

const valuesOf = ({ date, minutes, independence, tasks, note }: WorkLogResponse): CorrectWorkLogRequest => ({
  date, minutes, independence, tasks: tasks.map(({ workTaskId, independence: one }) => ({ workTaskId, independence: one })), note: note ?? '',
});

/** The same work once more: where it was done stays, what was typed counts. */
const newLog = (id: string, log: WorkLogResponse, request: CorrectWorkLogRequest): CreateWorkLogRequest => ({
  id,
  coachingPeriodId: log.coachingPeriodId,
  environmentId: log.environment.id,
  date: request.date ?? log.date,
  minutes: request.minutes ?? log.minutes,
  independence: request.independence ?? log.independence,
  tasks: request.tasks ?? [],
  activity: log.activity,
  note: request.note,
});
