import type { RefObject } from 'react';
import { EmptyState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ActivityTiles } from './activity-tiles.js';
import { DayLine } from './day-line.js';
import { DurationField } from './duration-field.js';
import { IndependenceField } from './independence-field.js';
import { NoteField } from './note-field.js';
import { PersonField } from './person-field.js';
import { SameAsLast } from './same-as-last.js';
import { TaskTiles } from './task-tiles.js';
import type { LogWork } from './use-log-work-form.js';
import { useTasks } from './use-tasks.js';

interface StepProps {
  work: LogWork;
  /** Takes the focus when its step comes. */
  heading: RefObject<HTMLHeadingElement | null>;
}

export function StepWho({ work, heading }: StepProps) {
  const { t } = useTranslation('logWork');
  return (
    <>
      <DayLine work={work} />
      <SameAsLast work={work} />
      <h2 ref={heading} tabIndex={-1}>{t('who')}</h2>
      {work.people.length > 0 ? <PersonField work={work} /> : <EmptyState isSmall level={3} title={t('nobody')}>{t('nobodyText')}</EmptyState>}
    </>
  );
}

export function StepTasks({ work, heading }: StepProps) {
  const { t } = useTranslation('logWork');
  const { tasks, details } = useTasks(work);
  const isAlone = work.people.length === 1;
  return (
    <>
      {isAlone ? <><DayLine work={work} /><SameAsLast work={work} /></> : <p className="muted">{work.person?.name}</p>}
      <h2 ref={heading} tabIndex={-1}>{t('what')}</h2>
      {tasks.length > 0 && <TaskTiles form={work.form} label={t('what')} isLabelHidden tasks={tasks} details={details} />}
      <ActivityTiles form={work.form} isOpenAtFirst={tasks.length === 0} />
    </>
  );
}

export function StepTime({ work, heading }: StepProps) {
  const { t } = useTranslation('logWork');
  const { tasks } = useTasks(work);
  const chosen = work.form.hook.watch('tasks').map(({ workTaskId }) => tasks.find(({ id }) => id === workTaskId)?.name);
  return (
    <>
      <p className="muted">{[work.person?.name, chosen.join(', ')].filter(Boolean).join(' · ')}</p>
      <h2 ref={heading} tabIndex={-1}>{t('duration')}</h2>
      <DurationField form={work.form} />
      <h2>{t('independence')}</h2>
      <IndependenceField form={work.form} />
      <NoteField form={work.form} />
    </>
  );
}
