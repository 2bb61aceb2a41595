import type { Reference } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.js';

/** Says that the person is another coach's, for whom one stands in today. */
export function StandIn({ coach }: { coach: Reference | null | undefined }) {
  const { t } = useTranslation('common');
  const isStandIn = useSession().deputisesFor.some(({ id }) => id === coach?.id);
  return coach && isStandIn ? <Status tone="info" icon="users">{t('standsIn', { name: coach.name })}</Status> : null;
}
