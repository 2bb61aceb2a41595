import type { GateConditionItem } from '@valopolku/contracts';
import { GATE_CONDITIONS, GATE_WARNINGS, type GateCondition, type GateWarning } from '@valopolku/domain';
import { Link, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../i18n/use-choice.js';
import { paths } from '../paths.js';

const isCondition = (code: string): code is GateCondition => GATE_CONDITIONS.some((condition) => condition === code);
const isWarning = (code: string): code is GateWarning => GATE_WARNINGS.some((warning) => warning === code);

export interface GateLineProps {
  periodId: string;
  condition: GateConditionItem;
  /** Called when one goes to mend something. */
  onMend?: (() => void) | undefined;
}

/** One line of a gate: met with a tick, unmet or warned of with the way to where it is mended, or not told. */
export function GateLine({ periodId, condition: { code, met, warning, where }, onMend }: GateLineProps) {
  const { t } = useTranslation('coachingPeriods');
  const choice = useChoice();
  const mend = (words: string) => <span onClickCapture={onMend}><Link href={paths.coachingPeriod(periodId, where)}>{words}</Link></span>;
  if (isWarning(code)) {
    const words = choice('gateWarning', code);
    return <Status tone="info" icon="info" isWrapping>{where === 'demonstrations' ? mend(words) : words}</Status>;
  }
  if (warning || !isCondition(code)) return null;
  if (typeof met !== 'boolean') return <Status tone="info" icon="info" isWrapping>{t('gateHidden')}</Status>;
  if (met) return <Status tone="ok" isWrapping>{choice('gateMet', code)}</Status>;
  return <Status tone="mute" isWrapping>{mend(choice('gateUnmet', code))}</Status>;
}
