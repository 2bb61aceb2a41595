import { EmptyState } from '@valopolku/ui';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityTiles } from './activity-tiles.js';
import { DayLine } from './day-line.js';
import { PeopleOfDay } from './people-of-day.js';
import { PersonField } from './person-field.js';
import { SameAsLast } from './same-as-last.js';
import { StepHeading } from './step-heading.js';
import { TaskTiles } from './task-tiles.js';
import type { LogWork } from './use-log-work-form.js';
import { useTasks } from './use-tasks.js';

/** Fetches the last step: asked for once it is known who, so that it is there when it is needed and not before. */
export const loadStepTime = async () => ({ default: (await import('./step-time.js')).StepTime });

export const StepTime = lazy(loadStepTime);

export function StepWho({ work }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  return (
    <>
      <DayLine work={work} />
      <StepHeading>{t('who')}</StepHeading>
      <PeopleOfDay work={work}>
        {work.people.length > 0 ? <PersonField work={work} /> : <EmptyState isSmall level={3} title={t('nobody')}>{t('nobodyText')}</EmptyState>}
      </PeopleOfDay>
    </>
  );
}

export function StepTasks({ work }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const { tasks, details } = useTasks(work);
  const isAlone = work.people.length === 1;
  return (
    <>
      {isAlone ? <><DayLine work={work} /><SameAsLast work={work} /></> : <p className="muted">{work.person?.name}</p>}
      <StepHeading>{t('what')}</StepHeading>
      {tasks.length > 0 && <TaskTiles form={work.form} label={t('what')} isLabelHidden tasks={tasks} details={details} />}
      <ActivityTiles key={work.person?.coachingPeriodId} form={work.form} isOpenAtFirst={tasks.length === 0} />
    </>
  );
}
