import { useQuery } from '@tanstack/react-query';
import { CorrectWorkLogRequest, type WorkLogResponse } from '@valopolku/contracts';
import { INDEPENDENCES, type Independence } from '@valopolku/domain';
import { Button, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { FormDate, FormHours, FormRadio, FormTextArea } from '../../../../platform/form/fields/form-fields.js';
import type { ValueWords } from '../../../../platform/form/windows/compared-fields.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice, useOptions } from '../../../../platform/i18n/use-choice.js';
import { ProblemMessage } from '../../../../platform/problem/problem-message.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can } from '../../../../platform/session/use-session.js';
import { TaskTiles } from '../fields/task-tiles.js';
import { currentOf } from '../../../../data/current.js';
import { loggablePeopleQuery, useDeleteWorkLog } from '../../../../data/work/log-work.js';
import { useCorrectWorkLog } from '../../../../data/work/work-logs.js';

/** Mends an entry, or takes it away. What was typed stays until it is saved or thrown away; of who was faster both versions are shown. */
export function CorrectWorkLogDialog({ log, onClose }: { log: WorkLogResponse; onClose: () => void }) {
  const { t } = useTranslation(['workLogs', 'common', 'logWork']);
  const toast = useToast();
  const options = useOptions();
  const choice = useChoice();
  const format = useFormat();
  const [newest, setNewest] = useState(log);
  const correct = useCorrectWorkLog(newest);
  const remove = useDeleteWorkLog();
  const query = useQuery(loggablePeopleQuery(log.date));
  const offered = query.data?.items.find(({ coachingPeriodId }) => coachingPeriodId === log.coachingPeriodId)?.tasks;
  const own = [...log.tasks, ...newest.tasks].map(({ workTaskId, name }) => ({ id: workTaskId, name }));
  const tasks = [...own, ...(offered ?? [])].filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  /** The next try is about what the other one left. */
  const onError = (error: Error) => setNewest(currentOf<WorkLogResponse>(error) ?? newest);
  const words: ValueWords = (field, value) => {
    if (field === 'independence') return choice('independence', value as Independence);
    if (field === 'minutes') return format.hoursShort(Number(value));
    return field === 'tasks' ? tasks.find(({ id }) => id === value)?.name : undefined;
  };
  const onRemoved = () => {
    toast({ message: t('removed') });
    onClose();
  };
  return (
    <FormDialog<CorrectWorkLogRequest, WorkLogResponse>
      title={t('correctTitle')}
      subtitle={`${log.traineeName} · ${log.environment.name} · ${format.near(log.date)}`}
      contract={CorrectWorkLogRequest}
      defaultValues={valuesOf(log)}
      keeps={['date', 'minutes', 'independence']}
      save={(request) => correct.mutateAsync(request, { onError })}
      saveLabel={t('common:action.save')}
      savedText={t('corrected')}
      valuesOf={valuesOf}
      words={words}
      onClose={onClose}
      foot={can(log, 'workLog.delete') && (
        <p className="work-log-remove">
          <Button variant="danger" size="small" icon="trash" isLoading={remove.isPending} onPress={() => remove.mutate(newest, { onSuccess: onRemoved, onError })}>{t('remove')}</Button>
        </p>
      )}
    >
      {(form) => (
        <>
          <ProblemMessage problem={remove.error} />
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
