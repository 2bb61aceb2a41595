import type { CoachingPeriodItem } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { StandIn } from '../../platform/people/stand-in.js';

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
