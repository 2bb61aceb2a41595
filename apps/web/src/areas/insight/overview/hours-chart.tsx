import type { OverviewResponse } from '@valopolku/contracts';
import { BarList, ChartFrame } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { FigureTable } from './figure-table.js';
import { useChartLabels } from './use-chart-labels.js';

const SHOWN_MONTHS = 12;

/** Hours logged, twelve calendar months; every month since the first stands in the table. */
export function HoursChart({ overview: { hours } }: { overview: OverviewResponse }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const month = (text: string) => new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${text}-15T12:00:00Z`));
  const rows = hours.map(({ month: id, minutes, logs }) => ({ id, label: month(id), value: minutes, text: format.number(Math.round(minutes / 60)), second: format.number(logs) }));
  const shown = rows.slice(-SHOWN_MONTHS);
  return (
    <ChartFrame
      {...useChartLabels()}
      title={t('hours.title')}
      subtitle={shown.length > 0 ? t('hours.subtitle', { from: shown[0]?.label, to: shown.at(-1)?.label }) : undefined}
      chart={<BarList label={t('hours.title')} rows={shown} />}
      table={<FigureTable label={t('hours.title')} unit={t('column.hours')} secondUnit={t('column.logs')} rows={[...rows].reverse()} />}
    />
  );
}
