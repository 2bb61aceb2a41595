import type { EnvironmentResponse, RequirementItem, WorkTaskItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Checkbox, Mark, Matrix, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { ProblemMessage } from '../../../../platform/problem/problem-message.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { DraftsLine } from '../../../../platform/requirements/drafts-line.js';
import { can } from '../../../../platform/session/use-session.js';
import { RequirementList } from './requirement-list.js';
import { TaskName, type TaskActions } from './task-name.js';
import { useMapTask, useTicksUnderWay } from '../../../../data/sites/map-task.js';
import { usePartRequirements } from './use-part-requirements.js';

export interface RequirementMatrixProps extends TaskActions {
  environment: EnvironmentResponse;
  partId: string;
  /** The degree part's name. */
  label: string;
}

/** Tasks against the requirements of one degree part; a tick is saved at once. */
export function RequirementMatrix({ environment, partId, label, ...actions }: RequirementMatrixProps) {
  const { t } = useTranslation(['environments', 'common']);
  const language = useLanguage();
  const { requirements, error, retry } = usePartRequirements(partId);
  const map = useMapTask(environment.id);
  const underWay = useTicksUnderWay(environment.id);
  if (error) return <QueryProblem error={error} onRetry={retry} />;
  if (!requirements) return <Skeleton label={t('common:loading')} />;
  if (requirements.length === 0) return <p className="muted">{t('tasks.noRequirements')}</p>;
  const mayMap = can(environment, 'environment.mapTask');
  const builds = (task: WorkTaskItem, requirementId: string) =>
    underWay.findLast((tick) => tick.taskId === task.id && tick.requirementId === requirementId)?.isBuilt ?? task.requirementIds.includes(requirementId);
  const count = (requirementId: string) => environment.tasks.filter((task) => builds(task, requirementId)).length;
  const words = (requirement: RequirementItem) => localized(requirement.text, language).text;
  const cell = (task: WorkTaskItem, requirement: RequirementItem) => {
    const isBuilt = builds(task, requirement.id);
    if (!mayMap) return <Mark kind={isBuilt ? 'full' : 'none'} label={t(isBuilt ? 'tasks.builds' : 'tasks.buildsNot')} />;
    return <Checkbox aria-label={t('tasks.tick', { task: task.name, requirement: words(requirement) })} isSelected={isBuilt} onChange={(isOn) => map.mutate({ taskId: task.id, requirementId: requirement.id, isBuilt: isOn })} />;
  };
  return (
    <div className="environments-matrix">
      <ProblemMessage problem={map.error} />
      <Matrix
        label={label}
        rowHeader={t('tasks.task')}
        columns={requirements.map((requirement, index) => ({ id: requirement.id, label: <><span aria-hidden="true">{index + 1}</span><span className="sr-only">{words(requirement)}</span></> }))}
        groups={[{ id: partId, rows: environment.tasks.map((task) => ({ id: task.id, label: <TaskName environment={environment} task={task} {...actions} />, task })) }]}
        cell={({ task }, id) => {
          const requirement = requirements.find((one) => one.id === id);
          return requirement && cell(task, requirement);
        }}
        totals={{ label: t('tasks.perRequirement'), cell: count }}
      />
      <DraftsLine requirements={requirements} />
      <RequirementList requirements={requirements} count={count} />
    </div>
  );
}
