import { OverviewLinks, type OverviewResponse } from '@valopolku/contracts';
import { EXIT_STATUSES, percent, type ExitStatus } from '@valopolku/domain';
import { ChartFrame, EmptyState, StackedBar } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import { FigureTable } from './figure-table.js';
import type { OverviewSearch } from './overview-filters.js';
import { useChartLabels } from './use-chart-labels.js';

/** The published rows: work holds pay-subsidised work. */
const ROWS = [
  ['studying', ['studying']], ['work', ['working', 'paySubsidisedWork']], ['unemployedJobseeker', ['unemployedJobseeker']],
  ['movedToJobSeeking', ['movedToJobSeeking']], ['outsideWorkingLife', ['outsideWorkingLife']],
] as const satisfies readonly (readonly [string, readonly ExitStatus[]])[];

/** The situation of people when their period ended. Shares are of those whose situation is known. */
export function ExitsChart({ overview, search }: { overview: OverviewResponse; search: OverviewSearch }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const labels = useChartLabels();
  const links = new OverviewLinks(overview.people, search);
  const count = (status: ExitStatus) => overview.exits.find(({ key }) => key === status)?.count ?? 0;
  const all = EXIT_STATUSES.reduce((sum, status) => sum + count(status), 0);
  const known = all - count('unknown');
  const share = (value: number) => format.percent(percent(value, known) ?? 0);
  const parts = ROWS.map(([id, statuses]) => {
    const value = statuses.reduce((sum, status) => sum + count(status), 0);
    return { id, label: t(`exits.${id}`), value, valueText: format.number(value), shareText: share(value), shortText: value / (known || 1) > 0.05 ? format.number(percent(value, known) ?? 0, 1) : undefined, href: listHref(links.exit(id)) };
  });
  const unknown = count('unknown') > 0 ? t('exits.unknownToo', { count: count('unknown') }) : undefined;
  // Someone who returns may begin in one municipality and end in another.
  const moreThanBegan = all > overview.participants ? t('exits.moreThanBegan') : undefined;
  if (all === 0) return <ChartFrame {...labels} title={t('exits.title')} chart={<EmptyState isSmall title={t('exits.none')} />} table={<EmptyState isSmall title={t('exits.none')} />} />;
  return (
    <ChartFrame
      {...labels}
      title={t('exits.title')}
      subtitle={t('exits.subtitle', { count: known })}
      chart={<StackedBar label={t('exits.title')} parts={parts} bracket={{ count: 2, text: t('exits.positive', { share: share(overview.positivePath) }) }} />}
      table={<FigureTable label={t('exits.title')} unit={t('column.people')} secondUnit={t('column.shareOfExited')} rows={parts.map(({ id, label, valueText, shareText, href }) => ({ id, label, text: valueText, second: shareText, href }))} />}
    >
      {[unknown, moreThanBegan].filter(Boolean).join(' ')}
    </ChartFrame>
  );
}
