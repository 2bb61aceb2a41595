import type { Actor } from '../../access/actor.js';
import { hasRole } from '../../access/actor.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import { placementFor } from '../../coaching/placement/placement.rules.js';
import type { Activity } from './work-log.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import { contains } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { WorkLog, WorkLogAuthor } from './work-log.js';

export const MINUTES_OF_A_DAY = 1440;

/** The entry as it would be after saving. */
export interface LogEntry {
  date: PlainDate;
  minutes: number;
  environmentId: string;
  taskIds: readonly string[];
  activity: Activity | null;
  note: string | null;
}

/** What an entry is checked against. */
export interface LogContext {
  period: Pick<CoachingPeriod, 'phase' | 'startedOn' | 'endedOn'>;
  placements: readonly (DateRange & { environmentId: string })[];
  pauses: readonly DateRange[];
  /** Minutes of the person's other entries of that day, over all periods and without this entry. */
  otherMinutesThatDay: number;
  /** Tasks of the environment that may be logged: those not retired, and those that the entry already has. */
  environmentTaskIds: readonly string[];
}

function dateError({ date, environmentId }: LogEntry, context: LogContext, today: PlainDate): DomainError | undefined {
  const { period, placements, pauses } = context;
  const startedOn = period.startedOn ?? '';
  if (date > today) return DomainError.at('date', 'dateInFuture');
  if (date < startedOn) return DomainError.at('date', 'dateBeforeStart', { startedOn });
  if (pauses.some((pause) => contains(pause, date))) return DomainError.at('date', 'inPause');
  if (placementFor(placements, environmentId, date)) return undefined;
  const isKnownPlace = placements.some((one) => one.environmentId === environmentId);
  return isKnownPlace ? DomainError.at('date', 'outsidePlacement') : DomainError.at('environmentId', 'wrongEnvironment');
}

function hasContent({ taskIds, activity, note }: LogEntry): boolean {
  return taskIds.length > 0 || activity !== null || Boolean(note?.trim());
}

/** Inside the period and a placement, not in a pause, not in the future, at most 24 h a day, and about something. */
export function canLog(entry: LogEntry, context: LogContext, today: PlainDate): DomainError | undefined {
  if (context.period.phase === 'ended') return new DomainError('periodEnded');
  if (context.period.startedOn === null) return new DomainError('periodNotStarted');
  const total = entry.minutes + context.otherMinutesThatDay;
  const foreign = entry.taskIds.filter((id) => !context.environmentTaskIds.includes(id));
  return DomainError.all([
    dateError(entry, context, today),
    entry.minutes < 1 ? DomainError.at('minutes', 'tooSmall', { min: 1 }) : undefined,
    total > MINUTES_OF_A_DAY
      ? DomainError.at('minutes', 'moreThan24Hours', { others: context.otherMinutesThatDay, left: Math.max(0, MINUTES_OF_A_DAY - context.otherMinutesThatDay) })
      : undefined,
    hasContent(entry) ? undefined : DomainError.at('tasks', 'taskActivityOrNoteMissing'),
    foreign.length > 0 ? DomainError.at('tasks', 'taskOfAnotherEnvironment', { count: foreign.length }) : undefined,
    new Set(entry.taskIds).size < entry.taskIds.length ? DomainError.at('tasks', 'notUnique') : undefined,
  ]);
}

/** In which role someone makes an entry about a person: the own diary, as staff of the place, or as the coach. */
export function authorOf(actor: Actor, about: { traineeId: string; environmentId: string }): WorkLogAuthor {
  if (hasRole(actor, 'trainee') && actor.traineeId === about.traineeId) return 'trainee';
  return hasRole(actor, 'staff') && actor.environmentIds.includes(about.environmentId) ? 'staff' : 'coach';
}

/** Staff saw the work and the coach answers for it; the trainee's own entries wait to be confirmed. */
export function isConfirmedWhenMade(author: WorkLogAuthor): boolean {
  return author !== 'trainee';
}

/** Counts as evidence: made or confirmed by someone who saw the work, or confirmed by the coach. */
export function countsAsEvidence(log: Pick<WorkLog, 'confirmedBy'>): boolean {
  return log.confirmedBy !== null;
}

/** Someone who saw the work or the coach, never the person the entry is about. */
export function canConfirm(log: Pick<WorkLog, 'confirmedBy' | 'traineeId'>, actor: Actor): DomainError | undefined {
  if (log.confirmedBy !== null) return new DomainError('alreadyConfirmed');
  return actor.traineeId === log.traineeId ? new DomainError('notSeenByConfirmer') : undefined;
}

/** The coach corrects any entry, staff those of their place, the trainee the own ones that are not confirmed yet. */
export function mayTouchLog(actor: Actor, log: Pick<WorkLog, 'loggedBy' | 'loggedAs' | 'confirmedBy' | 'environmentId' | 'traineeId'>, isOwnCoach: boolean): boolean {
  if (isOwnCoach) return true;
  if (hasRole(actor, 'staff') && actor.environmentIds.includes(log.environmentId)) return true;
  const isOwnEntry = actor.traineeId === log.traineeId && log.loggedAs === 'trainee' && log.loggedBy === actor.userId;
  return isOwnEntry && log.confirmedBy === null;
}

/** A correction by the trainee takes the confirmation with it; whoever else corrects it confirms what they wrote, and nobody is named for hours that they never saw. */
export function confirmationAfterCorrection(author: WorkLogAuthor): 'given' | 'none' {
  return author === 'trainee' ? 'none' : 'given';
}
