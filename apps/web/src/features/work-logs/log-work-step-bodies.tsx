import { EmptyState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { part } from '../../platform/page/part.js';
import { DayLine } from './day-line.js';
import { PeopleOfDay } from './people-of-day.js';
import { PersonField } from './person-field.js';
import { StepHeading } from './step-heading.js';
import type { LogWork } from './use-log-work-form.js';

const loadTasks = async () => (await import('./step-tasks.js')).StepTasks;
const loadGuard = async () => (await import('../../platform/form/leave-guard.js')).LeaveGuard;
const loadTime = async () => (await import('./step-time.js')).StepTime;

/** Fetches the steps after the first, and what asks before they are lost: asked for once it is known who, so that they are there when they are needed, with or without a network, and not before. */
export const loadLaterSteps = () => Promise.all([loadTasks(), loadTime(), loadGuard(), import('./note-text.js')]);

export const StepTasks = part(loadTasks);
export const StepTime = part(loadTime);
export const StepGuard = part(loadGuard, { isQuiet: true });

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
