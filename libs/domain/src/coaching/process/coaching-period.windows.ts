import type { WindowedPhase } from '../../case/coaching-period/period-status.choices.js';
import { WINDOWED_PHASES } from '../../case/coaching-period/period-status.choices.js';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { ClosedRange, DateRange } from '../../shared/date-range.js';
import { daysOf, unionOf } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addDays, addMonths, daysBetween } from '../../shared/plain-date.js';
import type { Extension } from '../../case/coaching-period/coaching-period.js';

/** Months from the start at which each window ends (model.md, windows). */
const WINDOW_END: Readonly<Record<WindowedPhase, number>> = { onboarding: 2, skillBuilding: 4, demonstration: 6 };

export interface PhaseWindow extends ClosedRange {
  phase: WindowedPhase;
}

/** What windows are counted from. Open pauses run to `today`. */
export interface WindowInput {
  startedOn: PlainDate;
  pauses: readonly DateRange[];
  extensions: readonly Pick<Extension, 'days'>[];
}

/** The day after a window's last one, net of pauses: each day of pause before it moves it one day on. */
function boundary(phase: WindowedPhase, { startedOn, pauses, extensions }: WindowInput, today: PlainDate): PlainDate {
  const extended = extensions.reduce((days, extension) => days + extension.days, 0);
  const nominal = addDays(addMonths(startedOn, WINDOW_END[phase]), phase === 'demonstration' ? extended : 0);
  return unionOf(pauses, today).reduce((end, pause) => {
    const counted = { startsOn: pause.startsOn < startedOn ? startedOn : pause.startsOn, endsOn: pause.endsOn };
    return counted.startsOn < end ? addDays(end, daysOf(counted)) : end;
  }, nominal);
}

/** The three windows, first and last day included: a start on 3.8. gives onboarding 3.8.–2.10. */
export function phaseWindows(input: WindowInput, today: PlainDate): PhaseWindow[] {
  let startsOn = input.startedOn;
  return WINDOWED_PHASES.map((phase) => {
    const next = boundary(phase, input, today);
    const window = { phase, startsOn, endsOn: addDays(next, -1) };
    startsOn = next;
    return window;
  });
}

/** The last day as planned: six months, pauses and extensions. */
export function plannedEndOn(input: WindowInput, today: PlainDate): PlainDate {
  return addDays(boundary('demonstration', input, today), -1);
}

/** The window of the phase that a period is in; undefined before the start and after the end. */
export function currentWindow(phase: Phase, input: WindowInput, today: PlainDate): PhaseWindow | undefined {
  return phaseWindows(input, today).find((window) => window.phase === phase);
}

/** Until when an extension would carry a placement: of a period that is over it carries none further. */
export function extendedUntil({ phase, extensionDays }: { phase: Phase; extensionDays: number }, plannedEnd: PlainDate | null): PlainDate | null {
  return phase !== 'ended' && extensionDays > 0 ? plannedEnd : null;
}

/** How a phase stands against its window. It is about the process: no list ranks people by it. */
export interface Drift {
  /** Days left of the window, today included; 0 when it is over. */
  daysLeft: number;
  /** Days past the window; late when more than 0. */
  daysLate: number;
  isLate: boolean;
}

export function drift(window: ClosedRange, today: PlainDate): Drift {
  const days = daysBetween(today, window.endsOn);
  return { daysLeft: Math.max(0, days), daysLate: Math.max(0, -days), isLate: days < 0 };
}

/** The pause that can hold today; `pausedTo` null while it is open. */
export interface LastPause {
  pausedFrom: PlainDate | null;
  pausedTo: PlainDate | null;
}

/**
 * An end as it is today: an open pause moves every end that it began before by its days so far. One that was over when the pause
 * began stays, so what was late before a pause is late in it too: the one rule of every list and count of late phases.
 */
export function movedEnd(end: PlainDate | null, { pausedFrom, pausedTo }: LastPause, today: PlainDate): PlainDate | null {
  const grows = pausedFrom !== null && pausedTo === null && end !== null && pausedFrom <= end && pausedFrom <= today;
  return grows ? addDays(end, daysBetween(pausedFrom, today) + 1) : end;
}
