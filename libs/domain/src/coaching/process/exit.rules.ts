import type { ExitDetail, ExitStatus } from '../../case/coaching-period/coaching-period.choices.js';
import { EXIT_DETAILS } from '../../case/coaching-period/coaching-period.choices.js';
import type { FollowUpPathKind } from '../../case/coaching-period/follow-up.choices.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';

export interface Exit {
  status: ExitStatus;
  detail: ExitDetail | null;
  exitOn: PlainDate;
}

/** The period ended by the person's death: told to the team alone, and nobody is asked anything afterwards. */
export function hasDied({ exitDetail }: Pick<CoachingPeriod, 'exitDetail'>): boolean {
  return exitDetail === 'died';
}

/** Whether a detail may be told under a status. */
export function isDetailOf(status: ExitStatus, detail: ExitDetail): boolean {
  const details: readonly ExitDetail[] = EXIT_DETAILS[status];
  return details.includes(detail);
}

/** What an exit cannot come before, besides the start; each null when there is none. */
export interface LastDays {
  lastLogOn: PlainDate | null;
  /** The day on which the present phase began. */
  enteredOn: PlainDate | null;
  /** The last day on which something was demonstrated or completed in the period. */
  completedOn: PlainDate | null;
  /** The last suitability assessment. */
  assessedOn: PlainDate | null;
  planAgreedOn: PlainDate | null;
}

/** The situation at exit: not before anything of `last`, not in the future. A death is on the day on which it was, whatever was agreed since. */
export function canRecordExit(
  period: Pick<CoachingPeriod, 'phase' | 'startedOn'>,
  exit: Exit,
  last: LastDays,
  today: PlainDate,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  if (period.startedOn === null) return new DomainError('periodNotStarted');
  return DomainError.all([
    tooEarly(exit.exitOn, period.startedOn, last) ?? (hasDied({ exitDetail: exit.detail }) ? undefined : beforeAgreed(exit.exitOn, last)),
    exit.exitOn > today ? DomainError.at('date', 'dateInFuture') : undefined,
    exit.detail !== null && !isDetailOf(exit.status, exit.detail) ? DomainError.at('detail', 'exitDetailNotOfStatus') : undefined,
  ]);
}

/** One date, one reason. */
function tooEarly(exitOn: PlainDate, startedOn: PlainDate, { lastLogOn, enteredOn, completedOn }: LastDays): DomainError | undefined {
  if (exitOn < startedOn) return DomainError.at('date', 'exitBeforeStart', { startedOn });
  if (lastLogOn !== null && exitOn < lastLogOn) return DomainError.at('date', 'exitBeforeLastLog', { lastLogOn });
  if (completedOn !== null && exitOn < completedOn) return DomainError.at('date', 'exitBeforeCompletion', { completedOn });
  return enteredOn !== null && exitOn < enteredOn ? DomainError.at('date', 'exitBeforePhase', { enteredOn }) : undefined;
}

/** Nobody assesses or agrees a plan with a person who has left. */
function beforeAgreed(exitOn: PlainDate, { assessedOn, planAgreedOn }: LastDays): DomainError | undefined {
  if (assessedOn !== null && exitOn < assessedOn) return DomainError.at('date', 'exitBeforeAssessment', { assessedOn });
  return planAgreedOn !== null && exitOn < planAgreedOn ? DomainError.at('date', 'exitBeforePlan', { planAgreedOn }) : undefined;
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
