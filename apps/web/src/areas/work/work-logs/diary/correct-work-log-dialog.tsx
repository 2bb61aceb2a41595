import { useQuery } from '@tanstack/react-query';
import { CorrectWorkLogRequest, type WorkLogResponse } from '@valopolku/contracts';
import { INDEPENDENCES } from '@valopolku/domain';
import { Button, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { ContractForm } from '../../../../platform/form/contract-form.js';
import { FormDate, FormHours, FormRadio, FormTextArea } from '../../../../platform/form/fields/form-fields.js';
import { useContractForm } from '../../../../platform/form/use-contract-form.js';
import { FormWindow } from '../../../../platform/form/windows/form-window.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useOptions } from '../../../../platform/i18n/use-choice.js';
import { ProblemMessage } from '../../../../platform/problem/problem-message.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can } from '../../../../platform/session/use-session.js';
import { TaskTiles } from '../fields/task-tiles.js';
import { useCorrectWorkLog } from '../../../../data/work/work-logs.js';
import { useDeleteWorkLog } from '../../../../data/work/log-work.js';
import { loggablePeopleQuery } from '../../../../data/work/log-work.js';

/** Mends an entry, or takes it away. What was typed stays until it is saved or thrown away. */
export function CorrectWorkLogDialog({ log, onClose }: { log: WorkLogResponse; onClose: () => void }) {
  const { t } = useTranslation(['workLogs', 'common']);
  const toast = useToast();
  const options = useOptions();
  const format = useFormat();
  const correct = useCorrectWorkLog(log);
  const remove = useDeleteWorkLog();
  const query = useQuery(loggablePeopleQuery(log.date));
  const offered = query.data?.items.find(({ coachingPeriodId }) => coachingPeriodId === log.coachingPeriodId)?.tasks;
  const own = log.tasks.map(({ workTaskId, name }) => ({ id: workTaskId, name }));
  const tasks = [...own, ...(offered ?? []).filter(({ id }) => own.every((task) => task.id !== id))];
  const done = (message: string) => {
    toast({ message });
    onClose();
  };
  const form = useContractForm<CorrectWorkLogRequest, WorkLogResponse>(CorrectWorkLogRequest, {
    defaultValues: { date: log.date, minutes: log.minutes, independence: log.independence, tasks: log.tasks.map(({ workTaskId, independence }) => ({ workTaskId, independence })), note: log.note ?? '' },
    keeps: ['date', 'minutes', 'independence'],
    save: (request) => correct.mutateAsync(request),
    onSaved: () => done(t('corrected')),
  });
  return (
    <FormWindow onClose={onClose} title={t('correctTitle')} subtitle={`${log.traineeName} · ${log.environment.name} · ${format.near(log.date)}`} closeLabel={t('common:close')}>
      <ContractForm form={form} saveLabel={t('common:action.save')} onCancel={onClose}>
        <ProblemMessage problem={remove.error} />
        <FormDate form={form} name="date" label={t('field.date')} rule={notInFuture} />
        {tasks.length > 0 && <TaskTiles form={form} label={t('field.tasks')} tasks={tasks} />}
        {/* The tasks of the entry stand; the others of the place did not come. */}
        {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
        <FormHours form={form} name="minutes" label={t('field.hours')} />
        <FormRadio form={form} name="independence" label={t('field.independence')} options={options('independence', INDEPENDENCES)} />
        <FormTextArea form={form} name="note" label={t('field.note')} isOptional />
      </ContractForm>
      {can(log, 'workLog.delete') && (
        <p className="work-log-remove">
          <Button variant="danger" size="small" icon="trash" isLoading={remove.isPending} onPress={() => remove.mutate(log, { onSuccess: () => done(t('removed')) })}>{t('remove')}</Button>
        </p>
      )}
    </FormWindow>
  );
}
