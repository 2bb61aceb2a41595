import type { DateRange } from '../../shared/date-range.js';
import { rangesOverlap } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';

type Started = Pick<CoachingPeriod, 'phase' | 'startedOn'>;

/** The most calendar days that one extension adds. */
export const MAX_EXTENSION_DAYS = 366;
/** The most that all extensions of one period add. */
export const MAX_EXTENSIONS_IN_ALL = 10_000;

function notRunning(period: Started): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  return period.startedOn === null ? new DomainError('periodNotStarted') : undefined;
}

/**
 * A pause starts when it is recorded or earlier, never in the future; an open one has no last day yet.
 * Days with log entries were not a pause.
 */
export function canPause(
  period: Started,
  pauses: readonly DateRange[],
  pause: DateRange,
  loggedOn: readonly PlainDate[],
  today: PlainDate,
): DomainError | undefined {
  const refused = notRunning(period);
  if (refused) return refused;
  const startedOn = period.startedOn ?? '';
  const logged = loggedOn.filter((date) => date >= pause.startsOn && (pause.endsOn === null || date <= pause.endsOn));
  return DomainError.all([
    pauses.some((one) => one.endsOn === null) ? DomainError.at('from', 'alreadyPaused') : undefined,
    pause.startsOn > today ? DomainError.at('from', 'dateInFuture') : undefined,
    pause.startsOn < startedOn ? DomainError.at('from', 'dateBeforeStart', { startedOn }) : undefined,
    pause.endsOn !== null && pause.endsOn < pause.startsOn ? DomainError.at('to', 'endBeforeStart') : undefined,
    pauses.some((one) => one.endsOn !== null && rangesOverlap(one, pause)) ? DomainError.at('from', 'pauseOverlaps') : undefined,
    logged.length > 0 ? DomainError.at('from', 'logsInPause', { count: logged.length }) : undefined,
  ]);
}

/** `endsOn` is the last day of the pause, so work goes on the day after. */
export function canResume(
  period: Started,
  openPause: DateRange | undefined,
  endsOn: PlainDate,
  today: PlainDate,
): DomainError | undefined {
  const refused = notRunning(period);
  if (refused) return refused;
  if (openPause === undefined) return new DomainError('notPaused');
  return DomainError.all([
    endsOn < openPause.startsOn ? DomainError.at('to', 'endBeforeStart', { startsOn: openPause.startsOn }) : undefined,
    endsOn > today ? DomainError.at('to', 'dateInFuture') : undefined,
  ]);
}

/** The pause that has no last day yet. */
export function openPause<P extends DateRange>(pauses: readonly P[]): P | undefined {
  return pauses.find((pause) => pause.endsOn === null);
}

/** An extension moves the last window only; it needs a reason. `earlier` are the days of those granted before. */
export function canExtend(period: Started, earlier: readonly number[], days: number, reason: string | null): DomainError | undefined {
  const refused = notRunning(period);
  if (refused) return refused;
  const left = MAX_EXTENSIONS_IN_ALL - earlier.reduce((sum, one) => sum + one, 0);
  const max = Math.min(MAX_EXTENSION_DAYS, left);
  return DomainError.all([
    Number.isInteger(days) && days >= 1 ? undefined : DomainError.at('days', 'tooSmall', { min: 1 }),
    days > max ? DomainError.at('days', 'tooLarge', { max }) : undefined,
    reason?.trim() ? undefined : DomainError.at('reason', 'reasonMissing'),
  ]);
}
