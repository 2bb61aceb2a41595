import type { ApprovalItem } from '@valopolku/contracts';
import { daysBetween } from '@valopolku/domain';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { REVIEW_SOON_DAYS } from './review-date.js';

/** In force, about to expire, or past its day of review. */
export function ApprovalStatus({ approval: { reviewBy, expired } }: { approval: Pick<ApprovalItem, 'reviewBy' | 'expired'> }) {
  const { t } = useTranslation('environments');
  const left = daysBetween(todayInHelsinki(), reviewBy);
  if (expired) return <Status tone="late">{t('approval.expired')}</Status>;
  if (left <= REVIEW_SOON_DAYS) return <Status tone="warn" icon="hourglass">{t('review.soon', { count: left })}</Status>;
  return <Status tone="ok">{t('approved')}</Status>;
}
