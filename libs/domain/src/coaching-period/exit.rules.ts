import type { ExitDetail, ExitStatus } from '../shared/choices.js';
import { EXIT_DETAILS } from '../shared/choices.js';
import type { FollowUpPathKind } from '../shared/choices-organisation.js';
import { DomainError } from '../shared/domain-error.js';
import type { PlainDate } from '../shared/plain-date.js';
import type { CoachingPeriod } from './coaching-period.js';

export interface Exit {
  status: ExitStatus;
  detail: ExitDetail | null;
  exitOn: PlainDate;
}

/** Whether a detail may be told under a status. */
export function isDetailOf(status: ExitStatus, detail: ExitDetail): boolean {
  const details: readonly ExitDetail[] = EXIT_DETAILS[status];
  return details.includes(detail);
}

/** The situation at exit: not before the start or the last log, not in the future. `lastLogOn` is null without logs. */
export function canRecordExit(
  period: Pick<CoachingPeriod, 'phase' | 'startedOn'>,
  exit: Exit,
  lastLogOn: PlainDate | null,
  today: PlainDate,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  if (period.startedOn === null) return new DomainError('periodNotStarted');
  return DomainError.all([
    exit.exitOn < period.startedOn ? DomainError.at('date', 'exitBeforeStart', { startedOn: period.startedOn }) : undefined,
    exit.exitOn >= period.startedOn && lastLogOn !== null && exit.exitOn < lastLogOn
      ? DomainError.at('date', 'exitBeforeLastLog', { lastLogOn })
      : undefined,
    exit.exitOn > today ? DomainError.at('date', 'dateInFuture') : undefined,
    exit.detail !== null && !isDetailOf(exit.status, exit.detail) ? DomainError.at('detail', 'exitDetailNotOfStatus') : undefined,
  ]);
}

/** The follow-up path that serves the person best, agreed on a day. */
export function canPlanFollowUp(
  period: Pick<CoachingPeriod, 'phase' | 'startedOn'>,
  path: { kind: FollowUpPathKind; note: string | null; nextService: string | null; agreedOn: PlainDate | null },
  today: PlainDate,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  if (period.startedOn === null) return new DomainError('periodNotStarted');
  const { startedOn } = period;
  return DomainError.all([
    path.agreedOn !== null && path.agreedOn > today ? DomainError.at('agreedOn', 'dateInFuture') : undefined,
    path.agreedOn !== null && path.agreedOn < startedOn ? DomainError.at('agreedOn', 'dateBeforeStart', { startedOn }) : undefined,
    path.kind === 'anotherService' && !path.nextService?.trim() ? DomainError.at('nextService', 'required') : undefined,
    path.kind === 'other' && !path.note?.trim() ? DomainError.at('words', 'required') : undefined,
  ]);
}
