import type { CoachingPeriodItem } from '@valopolku/contracts';
import { RingFigure } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

/** How many requirements are ready, and whether readiness is confirmed; nothing where there is nothing to count. */
export function TraineeReadiness({ readiness }: Pick<CoachingPeriodItem, 'readiness'>) {
  const { t } = useTranslation('trainees');
  if (!readiness || readiness.total === 0) return null;
  const { ready, total } = readiness;
  const isConfirmed = Boolean(readiness.isConfirmed);
  return <RingFigure value={ready} total={total} isConfirmed={isConfirmed} label={t(isConfirmed ? 'readinessConfirmed' : 'readiness', { ready, total })} />;
}
