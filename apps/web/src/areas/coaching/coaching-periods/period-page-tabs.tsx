import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { TabLinks } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { paths } from '../../../platform/paths.js';
import { tabsOf, type PeriodTab } from './period-tabs.js';

/** The tabs of the trainee page, each with its own address. */
export function PeriodPageTabs({ period, current }: { period: CoachingPeriodResponse; current: PeriodTab }) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const tabs = tabsOf(period).map((id) => ({
    id,
    label: t(`tab.${id}` as 'tab.diary'),
    href: paths.coachingPeriod(period.id, id),
    ...(id === 'diary' && period.logCount != null && { count: format.number(period.logCount) }),
  }));
  return <TabLinks label={t('tab.label')} tabs={tabs} currentId={current} />;
}
