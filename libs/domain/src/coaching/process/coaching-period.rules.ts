import type { Actor } from '../../access/actor.js';
import type { EarlyEndReason, ReferralOutcome } from '../../case/coaching-period/coaching-period.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import { contains } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import type { GateFacts, GateLine } from './coaching-period.phases.js';
import { gateLines, isDemonstrationSettled, transition } from './coaching-period.phases.js';
import { areaError, type Area } from '../hand-over/hand-over.rules.js';

function hasText(text: string | null | undefined): boolean {
  return Boolean(text?.trim());
}

/** A gate refuses with everything that is missing at once. */
export function gateError(lines: readonly GateLine[]): DomainError | undefined {
  const unmet = lines.filter((line) => !line.met);
  if (unmet.length === 0) return undefined;
  const errors = unmet.map(({ code, where }) => ({ field: where, code, params: {} }));
  return new DomainError('gateNotMet', { missing: unmet.map((line) => line.code) }, errors);
}

/**
 * The gate on the day of the move. What was done only later is named at the date of the move, for another day mends it.
 */
function gateErrorOn(facts: GateFacts, on: PlainDate, field: string): DomainError | undefined {
  const found = gateError(gateLines(facts, on));
  const isDayToBlame = found && gateError(gateLines(facts, null)) === undefined;
  return isDayToBlame ? new DomainError(found.code, found.params, [{ field, code: 'notMetThatDay', params: {} }, ...found.errors]) : found;
}

/** The person's other periods in the organisation: how many are open, the last day on which one ended, and on which one ended that the caller sees. */
export interface OtherPeriods {
  open: number;
  lastEndedOn: PlainDate | null;
  seenEndedOn: PlainDate | null;
}

/** What the day of a referral is held against. */
export interface ReferralLimits extends Pick<OtherPeriods, 'lastEndedOn' | 'seenEndedOn'> {
  birthDate: PlainDate;
  /** Of the period itself; null before it has begun. */
  startedOn: PlainDate | null;
}

/** One open period a person and organisation, today and on every day before: a new one begins when the earlier is over. */
export function canRefer(others: OtherPeriods, birthDate: PlainDate, referredOn: PlainDate, today: PlainDate): DomainError | undefined {
  return DomainError.all([
    others.open > 0 ? DomainError.at('traineeId', 'openPeriodExists') : undefined,
    referralDateError('referral.date', referredOn, { birthDate, lastEndedOn: others.lastEndedOn, seenEndedOn: others.seenEndedOn, startedOn: null }, today),
  ]);
}

/**
 * Whoever coaches a person is told where the person is. So someone under a safety prohibition is referred again only by the
 * last coach or whoever stands in for that coach: 422 `lastCoachRefers` to others, unless that coach is none any more. Whoever
 * stands in names a coach, and not the own self, for standing in ends and the case would stay, also when the coach is gone
 * before it (422 `deputyTakesNone` at `coachId`), and leaves municipality and field as they were (422 `ownCoachMoves` at each),
 * for they say who is near. `lastCoach` is null where nobody has coached the person.
 */
export function canReferAgain(actor: Pick<Actor, 'userId' | 'deputisesFor'>, lastCoach: LastCoach | null, { safetyProhibition, coachId, ...area }: Area & { safetyProhibition: boolean; coachId: string | null }): DomainError | undefined {
  if (lastCoach === null || lastCoach.id === actor.userId) return undefined;
  if (actor.deputisesFor.includes(lastCoach.id)) {
    const keeps = coachId === null || coachId === actor.userId ? DomainError.at('coachId', 'deputyTakesNone') : undefined;
    return DomainError.all([keeps, areaError(lastCoach.area, area)]);
  }
  if (!safetyProhibition || !lastCoach.isActive) return undefined;
  return DomainError.at('traineeId', 'lastCoachRefers');
}

/** Whoever coached the person last, where that was, and whether that is an active coach still, or was within a day. */
export interface LastCoach {
  id: string;
  isActive: boolean;
  area: Area;
}

/** The day of a referral, also when it is put right later; `field` is where the request holds it. Of a period that the caller does not see no day is told. */
export function referralDateError(field: string, referredOn: PlainDate, { birthDate, lastEndedOn, seenEndedOn, startedOn }: ReferralLimits, today: PlainDate): DomainError | undefined {
  if (referredOn > today) return DomainError.at(field, 'dateInFuture');
  if (startedOn !== null && referredOn > startedOn) return DomainError.at(field, 'endBeforeStart', { startedOn });
  if (referredOn < birthDate) return DomainError.at(field, 'bornAfterReferral');
  if (seenEndedOn !== null && referredOn < seenEndedOn) return DomainError.at(field, 'dateBeforePreviousEnd', { endedOn: seenEndedOn });
  return lastEndedOn !== null && referredOn < lastEndedOn ? DomainError.at(field, 'dateBeforeUnseenEnd') : undefined;
}

/** referred → onboarding on `startedOn`; the date is part of the request. */
export function canStart(
  facts: GateFacts,
  startedOn: PlainDate,
  today: PlainDate,
  project: DateRange | null = null,
): DomainError | undefined {
  if (facts.period.phase !== 'referred') return new DomainError('transitionNotAllowed', { phase: facts.period.phase });
  const gate = gateErrorOn({ ...facts, period: { ...facts.period, startedOn } }, startedOn, 'startsOn');
  if (gate) return gate;
  return DomainError.all([
    startedOn < facts.period.referredOn
      ? DomainError.at('startsOn', 'dateBeforeReferral', { referredOn: facts.period.referredOn })
      : undefined,
    startedOn > today ? DomainError.at('startsOn', 'dateInFuture') : undefined,
    projectDatesError('startsOn', startedOn, project),
  ]);
}

/** A period starts within the dates of its project, whichever of the two comes later. */
export function projectDatesError(field: string, startedOn: PlainDate | null, project: DateRange | null): DomainError | undefined {
  if (startedOn === null || project === null || contains(project, startedOn)) return undefined;
  return DomainError.at(field, 'projectDatesExclude', { startsOn: project.startsOn, endsOn: project.endsOn ?? '' });
}

/** Nobody begins in a project that was over on the day of the referral. Of a period that has begun the start is asked, by the rule above. */
export function projectOverError(field: string, { referredOn, startedOn }: Pick<CoachingPeriod, 'referredOn' | 'startedOn'>, project: DateRange | null): DomainError | undefined {
  const isOver = startedOn === null && project !== null && project.endsOn !== null && referredOn > project.endsOn;
  return isOver ? DomainError.at(field, 'projectDatesExclude', { startsOn: project.startsOn, endsOn: project.endsOn ?? '' }) : undefined;
}

/** onboarding → skillBuilding → demonstration on the day of the move. Starting and ending ask for more and have their own rules. */
export function canAdvance(facts: GateFacts, on: PlainDate): DomainError | undefined {
  const { phase } = facts.period;
  if (phase === 'referred' || phase === 'demonstration' || phase === 'ended') {
    return new DomainError('transitionNotAllowed', { phase });
  }
  return gateErrorOn(facts, on, 'date');
}

/** Back one phase, with a reason: a failed demonstration, say. A start and an end are not undone. */
export function canStepBack(period: Pick<CoachingPeriod, 'phase'>, reason: string | null): DomainError | undefined {
  if (!transition(period.phase, 'back')) return new DomainError('transitionNotAllowed', { phase: period.phase });
  return hasText(reason) ? undefined : DomainError.at('reason', 'reasonMissing');
}

/** demonstration → ended on the day of the exit, when the gate is met. */
export function canEnd(facts: GateFacts): DomainError | undefined {
  if (facts.period.phase !== 'demonstration') return new DomainError('transitionNotAllowed', { phase: facts.period.phase });
  return gateError(gateLines(facts, facts.period.exitOn));
}

/** Of a demonstration that has been and has no result: an end cancels it like one that is to come, and after the end nothing of it can be written. */
export function unsettledDoubt(field: string, demonstrations: readonly (GateFacts['demonstrations'][number] & { startsOn: PlainDate | null })[], today: PlainDate): Doubt | undefined {
  const hasBeen = demonstrations.some((one) => !isDemonstrationSettled(one) && (one.state !== 'booked' || (one.startsOn !== null && one.startsOn <= today)));
  return hasBeen ? doubt(field, 'demonstrationUnsettled') : undefined;
}

/** Any started phase may end early, with a reason and an exit. A referral is turned away instead. */
export function canEndEarly(
  period: Pick<CoachingPeriod, 'phase' | 'exitStatus' | 'exitOn'> & Partial<Pick<CoachingPeriod, 'exitDetail'>>,
  reason: EarlyEndReason | null,
  note: string | null,
): DomainError | undefined {
  if (period.phase === 'referred' || period.phase === 'ended') {
    return new DomainError('transitionNotAllowed', { phase: period.phase });
  }
  return DomainError.all([
    reason === null ? DomainError.at('reason', 'reasonMissing') : undefined,
    // Of a death nothing more is asked.
    reason === 'other' && period.exitDetail !== 'died' && !hasText(note) ? DomainError.at('exit.note', 'reasonMissing') : undefined,
    period.exitStatus === null || period.exitOn === null ? DomainError.at('exit', 'exitMissing') : undefined,
  ]);
}

/** A referral that leads to no coaching: the person always gets the reason, and where they were guided instead. */
export function canTurnAway(
  period: Pick<CoachingPeriod, 'phase'>,
  outcome: ReferralOutcome,
  reason: string | null,
  guidedWhere: string | null,
): DomainError | undefined {
  if (period.phase !== 'referred') return new DomainError('transitionNotAllowed', { phase: period.phase });
  return DomainError.all([
    hasText(reason) ? undefined : DomainError.at('reason', 'reasonMissing'),
    outcome === 'guidedElsewhere' && !hasText(guidedWhere) ? DomainError.at('guidedTo', 'guidedWhereMissing') : undefined,
  ]);
}

/** Agreeing the plan: within the period, not in the future. */
export function canAgreePlan(
  period: Pick<CoachingPeriod, 'phase' | 'startedOn'>,
  agreedOn: PlainDate,
  today: PlainDate,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  if (period.startedOn === null) return new DomainError('periodNotStarted');
  return DomainError.all([
    agreedOn > today ? DomainError.at('date', 'dateInFuture') : undefined,
    agreedOn < period.startedOn ? DomainError.at('date', 'dateBeforeStart', { startedOn: period.startedOn }) : undefined,
  ]);
}
