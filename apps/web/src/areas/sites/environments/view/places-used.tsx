import type { EnvironmentItem } from '@valopolku/contracts';
import { Capacity } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

type Use = Pick<EnvironmentItem, 'capacity' | 'placedNow' | 'peopleSeen'>;

/** Places left; null for who does not see everyone there. */
export function freePlaces({ capacity, placedNow, peopleSeen }: Use): number | null {
  return peopleSeen === 'everyone' ? Math.max(0, capacity - (placedNow ?? 0)) : null;
}

/** How many places are taken, for who sees everyone there; for others how many there are, and how many of their own people. */
export function PlacesUsed({ environment: { capacity, placedNow, peopleSeen } }: { environment: Use }) {
  const { t } = useTranslation('environments');
  const used = placedNow ?? 0;
  if (peopleSeen === 'everyone') return <Capacity used={used} total={capacity} label={t('placesUsed', { used, total: capacity })} />;
  return <span className="num">{[t('placesInAll', { count: capacity }), ...(used > 0 ? [t('ownNow', { count: used })] : [])].join(', ')}</span>;
}
