import { Path } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import './station-line.css';

/** What the product is about, as one picture: the three stations of the path. */
export function StationLine() {
  const { t } = useTranslation('session');
  return (
    <div className="station-line" aria-hidden="true">
      <Path
        label=""
        today={0.38}
        stations={[
          { id: 'onboarding', title: t('stations.onboarding'), state: 'done' },
          { id: 'skillBuilding', title: t('stations.skillBuilding'), state: 'now' },
          { id: 'demonstration', title: t('stations.demonstration'), state: 'ahead' },
        ]}
      />
    </div>
  );
}
