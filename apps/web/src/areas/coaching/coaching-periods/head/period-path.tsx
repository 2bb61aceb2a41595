import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { Path, type PathProps } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { pathShares } from './path-shares.js';
import { useStation } from './use-station.js';

/** The three phases as a path with their windows, how each went and where today is. */
export function PeriodPath({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const station = useStation(period);
  const shares = period.status === 'closed' ? null : pathShares(period, todayInHelsinki());
  const stations: PathProps['stations'] = [station('onboarding'), station('skillBuilding'), station('demonstration')];
  return <Path level={2} label={t('path.label')} stations={stations} todayLabel={t('common:date.today')} {...(shares && { today: shares.today, windowEnd: shares.windowEnd })} />;
}
