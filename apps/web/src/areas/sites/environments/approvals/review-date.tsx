import { daysBetween } from '@valopolku/domain';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';

/** How many days before its review date an approval is said to expire. */
export const REVIEW_SOON_DAYS = 60;

export interface ReviewDateProps {
  date: string | null | undefined;
  /** The place is not in use: nothing waits to be renewed there. */
  isQuiet?: boolean;
  /** The date itself is told elsewhere. */
  isOnlyIfNear?: boolean;
}

/** Until when an approval holds: said aloud when it has passed or is near. */
export function ReviewDate({ date, isQuiet = false, isOnlyIfNear = false }: ReviewDateProps) {
  const { t } = useTranslation('environments');
  const format = useFormat();
  if (!date) return <>–</>;
  const left = daysBetween(todayInHelsinki(), date);
  if (isQuiet) return <span className="num muted nowrap">{format.date(date)}</span>;
  if (left < 0) return <Status tone="late">{t('review.expired', { date: format.date(date) })}</Status>;
  if (left <= REVIEW_SOON_DAYS) return <Status tone="warn" icon="hourglass">{t('review.soon', { count: left })}</Status>;
  return isOnlyIfNear ? null : <span className="num nowrap">{format.date(date)}</span>;
}
