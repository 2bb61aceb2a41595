import type { PathStep } from '@valopolku/contracts';
import { PHASES, phaseWindows, type Phase, type PlainDate, type WindowInput } from '@valopolku/domain';
import type { PhaseEntry } from './own-period.query.js';

export interface WalkedPeriod {
  phase: Phase;
  referredOn: PlainDate;
  endedOn: PlainDate | null;
  entries: readonly PhaseEntry[];
  /** Null before the start. */
  windows: WindowInput | null;
}

/**
 * The path as the person walks it: when each part was, is or is meant to be. A planned day that has passed is not shown:
 * nobody reads here that they are late.
 */
export function pathSteps(period: WalkedPeriod, today: PlainDate): PathStep[] {
  const now = PHASES.indexOf(period.phase);
  const windows = period.windows ? phaseWindows(period.windows, today) : [];
  const entered = (phase: Phase): PlainDate | null =>
    phase === 'referred' ? period.referredOn : (period.entries.filter((entry) => entry.phase === phase).at(-1)?.on ?? null);
  const coming = (date: PlainDate | undefined): PlainDate | null => (date !== undefined && date >= today ? date : null);
  return PHASES.map((phase, index): PathStep => {
    const window = windows.find((one) => one.phase === phase);
    const next = PHASES[index + 1];
    if (index < now) return { phase, state: 'done', from: entered(phase), to: next ? entered(next) : null };
    if (index === now) return { phase, state: phase === 'ended' ? 'done' : 'now', from: entered(phase) ?? period.endedOn, to: coming(window?.endsOn) };
    return { phase, state: 'ahead', from: coming(window?.startsOn), to: coming(window?.endsOn) };
  });
}
