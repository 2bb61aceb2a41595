import type { CoachingPeriodItem } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { StandIn } from '../../../platform/people/stand-in.js';

/** Whether there is anything to say: a list in which nobody has it leaves the column out. */
export const hasFlags = ({ daysLeft, newsNotAskedDays, status, coach }: CoachingPeriodItem, standsInFor: (coachId: string) => boolean): boolean =>
  status === 'paused' || (daysLeft ?? 0) < 0 || newsNotAskedDays != null || (coach != null && standsInFor(coach.id));

/** What waits for us about this person, in words, and for whom one stands in: never about how the person does. */
export function TraineeFlags({ person }: { person: CoachingPeriodItem }) {
  return (
    <>
      <Waiting person={person} />
      <StandIn coach={person.coach} />
    </>
  );
}

function Waiting({ person: { daysLeft, newsNotAskedDays, status } }: { person: CoachingPeriodItem }) {
  const { t } = useTranslation('trainees');
  if (status === 'paused') return <Status tone="mute">{t('flag.paused')}</Status>;
  if (daysLeft != null && daysLeft < 0) return <Status tone="late">{t('flag.late')}</Status>;
  if (newsNotAskedDays != null) return <Status tone="warn" icon="message-off" isWrapping>{t('flag.newsNotAsked', { count: newsNotAskedDays })}</Status>;
  return null;
}
