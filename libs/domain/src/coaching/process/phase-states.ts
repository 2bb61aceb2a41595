import type { WindowedPhase } from '../../case/coaching-period/period-status.choices.js';
import { WINDOWED_PHASES } from '../../case/coaching-period/period-status.choices.js';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import { PHASES } from '../../case/coaching-period/coaching-period.choices.js';

/**
 * How far a period came: a phase is `done` when it was left for the next one (the last by its gate), `now`, `ahead`; of a period
 * that ended, `stopped` where it ended before its time, and `notEntered` what came after. What was not entered is never done.
 */
export const PHASE_STATES = ['done', 'now', 'ahead', 'stopped', 'notEntered'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

export interface WalkedPhases {
  phase: Phase;
  /** Every step between phases, in order. */
  changes: readonly { from: Phase; to: Phase }[];
  /** It ended with a reason of its own, not through the last gate. */
  endedEarly: boolean;
}

/**
 * A step out of the end takes an end back that was a slip: the period goes on in the phase in which it was all the while, and
 * has neither entered it on that day nor left anything.
 */
export const isReopening = ({ from }: { from: Phase }): boolean => from === 'ended';

/** In which phase the period ended; `referred` for someone who never began. */
export function phaseOfEnd(changes: WalkedPhases['changes']): Phase {
  return changes.findLast(({ to }) => to === 'ended')?.from ?? 'referred';
}

export function phaseStates({ phase, changes, endedEarly }: WalkedPhases): ReadonlyMap<WindowedPhase, PhaseState> {
  const isOver = phase === 'ended';
  const reached = PHASES.indexOf(isOver ? phaseOfEnd(changes) : phase);
  const atReached: PhaseState = !isOver ? 'now' : endedEarly ? 'stopped' : 'done';
  return new Map(WINDOWED_PHASES.map((one) => {
    const index = PHASES.indexOf(one);
    if (index === reached) return [one, atReached];
    return [one, index < reached ? 'done' : isOver ? 'notEntered' : 'ahead'];
  }));
}
