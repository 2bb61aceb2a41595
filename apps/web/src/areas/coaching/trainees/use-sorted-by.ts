import type { CoachingPeriodItem } from '@valopolku/contracts';
import type { CaseloadSort } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';

/** What the list is ordered by, where no column shows it already. */
export function useSortedBy(sort: CaseloadSort | undefined) {
  const { t } = useTranslation('trainees');
  const format = useFormat();
  const day = (date: string | null | undefined) => (date ? format.date(date) : '–');
  if (sort === 'end') return { header: t('sort.end'), cell: ({ plannedEnd }: CoachingPeriodItem) => day(plannedEnd) };
  if (sort === 'lastContact') return { header: t('sort.lastContact'), cell: ({ lastContactOn }: CoachingPeriodItem) => day(lastContactOn) };
  return null;
}
