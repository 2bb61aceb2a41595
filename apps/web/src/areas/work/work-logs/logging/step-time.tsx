import { useTranslation } from 'react-i18next';
import { DurationField } from '../fields/duration-field.js';
import { IndependenceField } from '../fields/independence-field.js';
import { NoteField } from '../fields/note-field.js';
import { StepHeading } from './step-heading.js';
import type { LogWork } from './use-log-work-form.js';
import { useTasks } from './use-tasks.js';

/** The last step: how long, how independently, and a comment. */
export function StepTime({ work }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const { tasks } = useTasks(work);
  const chosen = work.form.hook.watch('tasks').map(({ workTaskId }) => tasks.find(({ id }) => id === workTaskId)?.name);
  return (
    <>
      <p className="muted">{[work.person?.name, chosen.join(', ')].filter(Boolean).join(' · ')}</p>
      <StepHeading>{t('duration')}</StepHeading>
      <DurationField form={work.form} />
      <h2>{t('independence')}</h2>
      <IndependenceField form={work.form} />
      <NoteField form={work.form} />
    </>
  );
}
