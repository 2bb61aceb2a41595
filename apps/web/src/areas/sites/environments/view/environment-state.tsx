import type { EnvironmentItem } from '@valopolku/contracts';
import type { EnvironmentState as Stored, EnvironmentStateDerived } from '@valopolku/domain';
import { Status, type StatusTone } from '@valopolku/ui';
import { useChoice } from '../../../../platform/i18n/use-choice.js';

type Shown = Stored | EnvironmentStateDerived;

const tones: Record<Shown, StatusTone> = { candidate: 'mute', charted: 'wait', mapped: 'wait', approved: 'ok', inUse: 'go', dormant: 'mute', retired: 'mute' };

const isShown = (state: string): state is Shown => state in tones;

/** Where the environment is on its way, in a word. */
export function EnvironmentState({ environment: { state } }: { environment: Pick<EnvironmentItem, 'state'> }) {
  const choice = useChoice();
  if (!isShown(state)) return null;
  return <Status tone={tones[state]} {...(state === 'retired' && { icon: 'archive' as const })}>{choice('environmentState', state)}</Status>;
}
