import { Dots } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

const KINDS = ['full', 'half', 'hollow', 'missing'] as const;

/** What the dots mean. */
export function EvidenceKey() {
  const { t } = useTranslation('coachingPeriods');
  return (
    <span className="period-evidence-key">
      {KINDS.map((kind) => <span key={kind} className="cell micro"><Dots dots={[kind]} />{t(`evidence.key.${kind}`)}</span>)}
    </span>
  );
}
