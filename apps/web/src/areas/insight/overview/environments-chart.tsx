import { OverviewLinks, type OverviewResponse } from '@valopolku/contracts';
import { ENVIRONMENT_KINDS, type EnvironmentKind } from '@valopolku/domain';
import { BarList, ChartFrame } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { FigureTable } from './figure-table.js';
import { listHref } from '../../../platform/list-href.js';
import type { OverviewSearch } from './overview-filters.js';
import { useChartLabels } from './use-chart-labels.js';

const isKind = (key: string): key is EnvironmentKind => ENVIRONMENT_KINDS.some((kind) => kind === key);

/** What kinds of places there are, and how many have someone in them today. */
export function EnvironmentsChart({ overview, search }: { overview: OverviewResponse; search: OverviewSearch }) {
  const { t } = useTranslation('overview');
  const choice = useChoice();
  const format = useFormat();
  const links = new OverviewLinks(overview.people, search);
  const rows = overview.environmentsByKind.flatMap(({ key, count }) =>
    isKind(key) && count > 0 ? [{ id: key, label: choice('environmentKind', key), value: count, text: format.number(count), href: listHref(links.environments(key)) }] : []);
  return (
    <ChartFrame
      {...useChartLabels()}
      title={t('environments.title')}
      subtitle={t(overview.people === 'own' ? 'environments.subtitleOwn' : 'environments.subtitle', { count: overview.environmentsInUse })}
      chart={<BarList label={t('environments.title')} rows={rows} />}
      table={<FigureTable label={t('environments.title')} unit={t('column.environments')} rows={rows} />}
    >
      {search.field !== undefined && t('environments.notByField')}
    </ChartFrame>
  );
}
