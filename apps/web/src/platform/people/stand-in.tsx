import type { Reference } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.js';

export interface StandInProps {
  coach: Reference | null | undefined;
  /** The server said that one stands in for this coach; else the session does. */
  isSaid?: boolean;
}

/** Says that the person is another coach's, for whom one stands in today. */
export function StandIn({ coach, isSaid = false }: StandInProps) {
  const { t } = useTranslation('common');
  const isKnown = useSession().deputisesFor.some(({ id }) => id === coach?.id);
  return coach && (isSaid || isKnown) ? <Status tone="info" icon="users">{t('standsIn', { name: coach.name })}</Status> : null;
}
