import { keepFocus } from '@valopolku/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityTiles } from '../fields/activity-tiles.js';
import { DayLine } from '../diary/day-line.js';
import { SameAsLast } from './same-as-last.js';
import { StepHeading } from './step-heading.js';
import { TaskTiles } from '../fields/task-tiles.js';
import type { LogWork } from './use-log-work-form.js';
import { useTasks } from './use-tasks.js';

/** What was done; for the only person there is, the first question. */
export function StepTasks({ work }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const { tasks, details } = useTasks(work);
  // From here on controls come and go.
  useEffect(keepFocus, []);
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
