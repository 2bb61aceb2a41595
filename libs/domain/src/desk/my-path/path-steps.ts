import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import { PHASES } from '../../case/coaching-period/coaching-period.choices.js';
import { phaseWindows, type WindowInput } from '../../coaching/process/coaching-period.windows.js';
import { isReopening, phaseStates, type PhaseState } from '../../coaching/process/phase-states.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** One change of the phase. */
export interface PhaseEntry {
  from: Phase;
  phase: Phase;
  on: PlainDate;
}

/** A part of the path: when it was, is or is meant to be. */
export interface WalkedStep {
  phase: Phase;
  state: PhaseState;
  from: PlainDate | null;
  to: PlainDate | null;
}

export interface WalkedPeriod {
  phase: Phase;
  referredOn: PlainDate;
  endedOn: PlainDate | null;
  entries: readonly PhaseEntry[];
  endedEarly: boolean;
  /** Of the last phase whoever showed what they can reads so, and nobody else. */
  hasDemonstrated: boolean;
  /** Null before the start. */
  windows: WindowInput | null;
}

/**
 * The path as the person walks it: when each part was, is or is meant to be. A planned day that has passed is not shown:
 * nobody reads here that they are late.
 */
export function pathSteps(period: WalkedPeriod, today: PlainDate): WalkedStep[] {
  const { referredOn } = period;
  const entries = period.entries.filter((entry) => !isReopening(entry));
  const windows = period.windows ? phaseWindows(period.windows, today) : [];
  const states = phaseStates({ ...period, changes: entries.map(({ from, phase: to }) => ({ from, to })) });
  const entered = (phase: Phase): PlainDate | null => (phase === 'referred' ? referredOn : (entries.filter((entry) => entry.phase === phase).at(-1)?.on ?? null));
  const left = (phase: Phase): PlainDate | null => entries.filter((entry) => entry.from === phase).at(-1)?.on ?? null;
  const coming = (date: PlainDate | undefined): PlainDate | null => (date !== undefined && date >= today ? date : null);
  const stateOf = (phase: Phase): PhaseState => {
    if (phase === 'referred') return period.phase === 'referred' ? 'now' : 'done';
    if (phase === 'ended') return period.phase === 'ended' ? 'done' : 'ahead';
    const state = states.get(phase) ?? 'ahead';
    if (phase !== 'demonstration' || period.phase !== 'ended') return state;
    // Once it is over it is told whether they showed what they can: however they were assessed, wherever it ended.
    return period.hasDemonstrated ? 'done' : state === 'done' ? 'stopped' : state;
  };
  return PHASES.map((phase): WalkedStep => {
    const window = windows.find((one) => one.phase === phase);
    const state = stateOf(phase);
    if (state === 'notEntered') return { phase, state, from: null, to: null };
    if (state === 'now') return { phase, state, from: entered(phase), to: coming(window?.endsOn) };
    if (state === 'ahead') return { phase, state, from: coming(window?.startsOn), to: coming(window?.endsOn) };
    return { phase, state, from: entered(phase) ?? (phase === 'ended' ? period.endedOn : null), to: left(phase) };
  });
}
