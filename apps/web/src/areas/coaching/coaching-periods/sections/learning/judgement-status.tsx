import type { Judgement } from '@valopolku/domain';
import { Status, type StatusTone } from '@valopolku/ui';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';

const TONES: Readonly<Record<Judgement, StatusTone>> = { ready: 'ok', independently: 'go', withGuidance: 'go', notYet: 'mute' };

export function JudgementStatus({ judgement }: { judgement: Judgement }) {
  const choice = useChoice();
  return <Status tone={TONES[judgement]}>{choice('judgement', judgement)}</Status>;
}
