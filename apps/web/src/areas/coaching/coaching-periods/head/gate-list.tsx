import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { GateCondition } from '@valopolku/domain';
import { GateLine } from '../../../../platform/people/gate-line.js';

export interface GateListProps {
  period: Pick<CoachingPeriodResponse, 'id' | 'gate'>;
  /** A condition that the form itself settles. */
  without?: GateCondition;
  /** Called when one goes to mend something. */
  onMend?: () => void;
}

/** The checklist of the next gate: what is met, what is not with the way to where it is mended, and what is not told. */
export function GateList({ period, without, onMend }: GateListProps) {
  const conditions = period.gate?.conditions.filter(({ code }) => code !== without) ?? [];
  return (
    <ul className="period-gate">
      {conditions.map((condition) => <li key={condition.code}><GateLine periodId={period.id} condition={condition} onMend={onMend} /></li>)}
    </ul>
  );
}
