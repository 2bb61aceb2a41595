import { OverviewLinks, type OverviewResponse } from '@valopolku/contracts';
import { PHASES, type Phase } from '@valopolku/domain';
import { BarList, ChartFrame, Link } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { listHref } from '../../../platform/list-href.js';
import { FigureTable } from './figure-table.js';
import type { OverviewSearch } from './overview-filters.js';
import { useChartLabels } from './use-chart-labels.js';

const isPhase = (key: string): key is Phase => PHASES.some((phase) => phase === key);

/** Where people are in the process now, and how many phases are past their window: that is about us. */
export function PhasesChart({ overview, search }: { overview: OverviewResponse; search: OverviewSearch }) {
  const { t } = useTranslation('overview');
  const choice = useChoice();
  const format = useFormat();
  const links = new OverviewLinks(overview.people, search);
  const late = (key: string) => overview.late.find((row) => row.key === key)?.count ?? 0;
  const rows = overview.phases.flatMap(({ key, count }) => {
    if (!isPhase(key)) return [];
    const over = late(key);
    return [{
      id: key, label: over > 0 ? t('phases.withLate', { phase: choice('phase', key), count: over }) : choice('phase', key), value: count, href: listHref(links.phase(key)),
      text: format.number(count),
      second: over > 0 ? <Link href={listHref(links.late(key))}>{format.number(over)}</Link> : format.number(over),
    }];
  });
  return (
    <ChartFrame
      {...useChartLabels()}
      title={t('phases.title')}
      subtitle={t('phases.subtitle')}
      chart={<BarList label={t('phases.title')} rows={rows} />}
      table={<FigureTable label={t('phases.title')} unit={t('column.people')} secondUnit={t('column.late')} rows={rows.map((row) => ({ ...row, text: format.number(row.value) }))} />}
    />
  );
}
