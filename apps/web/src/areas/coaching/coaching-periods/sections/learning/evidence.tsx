import type { RequirementReadiness } from '@valopolku/contracts';
import { Dots, type Dot } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

const SHOWN = 5;
const WANTED = 3;

/** Evidence that is told: where a safety prohibition hides the places it is not. */
type Told = Record<'independent' | 'partly' | 'guided', number>;

export function isEvidenceTold(requirement: RequirementReadiness): requirement is RequirementReadiness & Told {
  return typeof requirement.independent === 'number' && typeof requirement.partly === 'number' && typeof requirement.guided === 'number';
}

/** At most five dots, the most independent first; up to three still needed are dashed. */
function evidenceDots({ independent, partly, guided }: Told): Dot[] {
  const all: Dot[] = [...some('full', independent), ...some('half', partly), ...some('hollow', guided)];
  const shown = all.slice(0, SHOWN);
  return [...shown, ...some('missing', WANTED - shown.length)];
}

function some(dot: Dot, count: number): Dot[] {
  return Array.from({ length: Math.min(Math.max(count, 0), SHOWN) }, () => dot);
}

/** Dots and their words: how many entries, how many of them independently; or that they are not shown. */
export function EvidenceLine({ requirement }: { requirement: RequirementReadiness }) {
  const { t } = useTranslation('coachingPeriods');
  if (!isEvidenceTold(requirement)) return <span className="meta">{t('evidence.hidden')}</span>;
  const { independent, partly, guided } = requirement;
  const count = independent + partly + guided;
  return (
    <span className="period-evidence">
      <Dots dots={evidenceDots(requirement)} />
      <span className="meta num">{count === 0 ? t('evidence.none') : t('evidence.count', { count, independent })}</span>
    </span>
  );
}
