import type { CoachingPeriodResponse, GateConditionItem } from '@valopolku/contracts';
import { GATE_CONDITIONS, type GateCondition } from '@valopolku/domain';
import { Link, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { paths } from '../../../platform/paths.js';

export interface GateListProps {
  period: Pick<CoachingPeriodResponse, 'id' | 'gate'>;
  /** A condition that the form itself settles. */
  without?: GateCondition;
  /** Called when one goes to mend something. */
  onMend?: () => void;
}

const isCondition = (code: string): code is GateCondition => GATE_CONDITIONS.some((condition) => condition === code);

/** The checklist of the next gate: what is met, what is not with the way to where it is mended, and what is not told. */
export function GateList({ period, without, onMend }: GateListProps) {
  const conditions = period.gate?.conditions.filter(({ code }) => code !== without) ?? [];
  return (
    <ul className="period-gate">
      {conditions.map((condition) => <li key={condition.code}><GateLine periodId={period.id} condition={condition} onMend={onMend} /></li>)}
    </ul>
  );
}

function GateLine({ periodId, condition: { code, met, warning, where }, onMend }: { periodId: string; condition: GateConditionItem; onMend: (() => void) | undefined }) {
  const { t } = useTranslation('coachingPeriods');
  const choice = useChoice();
  if (warning || !isCondition(code)) return <Status tone="info" icon="info" isWrapping>{t('approvalPending')}</Status>;
  if (typeof met !== 'boolean') return <Status tone="info" icon="info" isWrapping>{t('gateHidden')}</Status>;
  if (met) return <Status tone="ok" isWrapping>{choice('gateMet', code)}</Status>;
  return (
    <Status tone="mute" isWrapping>
      <span onClickCapture={onMend}><Link href={paths.coachingPeriod(periodId, where)}>{choice('gateUnmet', code)}</Link></span>
    </Status>
  );
}
