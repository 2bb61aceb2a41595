import type { ExitDetail } from '../../case/coaching-period/coaching-period.choices.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import type { DeathWritten } from '../../case/coaching-period/possible-actions.js';

/** A death ends the period at once and closes the account: asked about once more, for it may be the wrong line or the wrong person. */
export function deathDoubt(field: string, detail: ExitDetail | null): Doubt | undefined {
  return detail === 'died' ? doubt(field, 'personDied') : undefined;
}

/** Where the death of the person of a period is written. */
export function deathWritten(deathPeriodId: string | null, periodId: string): DeathWritten {
  if (deathPeriodId === null) return 'no';
  return deathPeriodId === periodId ? 'here' : 'elsewhere';
}

/** Learned after the end: nothing of the period becomes different. */
export const laterDeathDoubt = (field: string): Doubt => doubt(field, 'personDiedLater');

/** A death learned after the end; while some period of the person is open, it is the exit of that one. */
export function canRecordDeath({ phase, endedOn }: Pick<CoachingPeriod, 'phase' | 'endedOn'>, learnedOn: PlainDate, others: { open: number }, death: DeathWritten, today: PlainDate): DomainError | undefined {
  if (phase !== 'ended') return new DomainError('transitionNotAllowed', { phase });
  if (death !== 'no') return new DomainError('nobodyToAsk');
  if (others.open > 0) return new DomainError('openPeriodExists');
  if (learnedOn > today) return DomainError.at('learnedOn', 'dateInFuture');
  return endedOn !== null && learnedOn < endedOn ? DomainError.at('learnedOn', 'dateBeforeEnd', { endedOn }) : undefined;
}

/** A slip can be taken back on any day, where it was written, with a reason: a person taken for dead is hurt by every day of it. */
export function canTakeBackDeath({ phase }: Pick<CoachingPeriod, 'phase'>, death: DeathWritten, reason: string | null): DomainError | undefined {
  if (death !== 'here') return new DomainError('transitionNotAllowed', { phase });
  return reason?.trim() ? undefined : DomainError.at('reason', 'reasonMissing');
}
