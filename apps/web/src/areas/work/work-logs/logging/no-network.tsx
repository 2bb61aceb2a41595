import { Icon } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsReached } from '../../../../platform/api/connection.js';
import type { LogWork } from './use-log-work-form.js';
import './no-network.css';

/** A line while the service cannot be reached: what is typed stays and can be saved later, or who was there is not known yet. Read out when it comes and when it goes. */
export function NoNetwork({ work: { isWaiting } }: { work: LogWork }) {
  const { t } = useTranslation('logWork');
  const isReached = useIsReached();
  const [wasAway, setWasAway] = useState(false);
  if (!isReached && !wasAway) setWasAway(true);
  return (
    <div className="no-network" role="status">
      {isReached ? wasAway && <span className="sr-only">{t('onlineAgain')}</span> : <p><Icon name="cloud-off" size="small" /> {t(isWaiting ? 'offlineWho' : 'offline')}</p>}
    </div>
  );
}

/** The same at the button that saves. */
export function SaveLater() {
  const { t } = useTranslation('logWork');
  return useIsReached() ? null : <p className="meta">{t('offlineSave')}</p>;
}
