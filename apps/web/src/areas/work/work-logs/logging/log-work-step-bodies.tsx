import { EmptyState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../platform/page/later.js';
import { DayLine } from '../diary/day-line.js';
import { PeopleOfDay } from './people-of-day.js';
import { PersonField } from '../fields/person-field.js';
import { StepHeading } from './step-heading.js';
import type { LogWork } from './use-log-work-form.js';

export const StepTasks = later(async () => (await import('./step-tasks.js')).StepTasks);
// With its comment, which may be opened when there is no network any more.
export const StepTime = later(async () => (await Promise.all([import('./step-time.js'), import('../diary/note-text.js')]))[0].StepTime);
export const StepGuard = later(async () => (await import('../../../../platform/form/windows/leave-guard.js')).LeaveGuard, { isQuiet: true });

/** Fetches the steps after the first, and what asks before they are lost: asked for once it is known who, so that they are there when they are needed, with or without a network, and not before. */
export function loadLaterSteps() {
  for (const one of [StepTasks, StepTime, StepGuard]) one.preload();
}

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
