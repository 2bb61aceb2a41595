import type { CoachingPeriodItem } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

/** What waits for us about this person, in words: never about how the person does. */
export function TraineeFlags({ person: { daysLeft, newsNotAskedDays, status } }: { person: CoachingPeriodItem }) {
  const { t } = useTranslation('trainees');
  if (status === 'paused') return <Status tone="mute">{t('flag.paused')}</Status>;
  if (daysLeft != null && daysLeft < 0) return <Status tone="late">{t('flag.late')}</Status>;
  if (newsNotAskedDays != null) return <Status tone="warn" icon="message-off">{t('flag.newsNotAsked', { count: newsNotAskedDays })}</Status>;
  return null;
}
