import { useTranslation } from 'react-i18next';

/** The words of the switch between a chart and its table. */
export function useChartLabels() {
  const { t } = useTranslation('overview');
  return { switchLabel: t('chart.switch'), chartLabel: t('chart.chart'), tableLabel: t('chart.table') };
}
