import type { EnvironmentApproval } from '../../sites/environment/environment.js';
import { isApprovedFor } from '../../sites/environment/environment.rules.js';
import type { Grade, GradingScale } from '../../catalogue/qualification/grades.js';
import type { DemonstrationState } from '../../shared/demonstration-states.js';
import { GRADES_BY_SCALE } from '../../catalogue/qualification/grades.js';
import { DomainError } from '../../shared/domain-error.js';
import { farAhead, type Doubt } from '../../shared/doubt.js';
import type { ErrorCode } from '../../shared/error-codes.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Assessor, Demonstration } from './demonstration.js';

/** Where a demonstration can go from each state. */
export const DEMONSTRATION_STEPS: Readonly<Record<DemonstrationState, readonly DemonstrationState[]>> = {
  draft: ['booked', 'cancelled'],
  booked: ['held', 'interrupted', 'noShow', 'assessed', 'cancelled'],
  held: ['assessed'],
  interrupted: ['booked', 'cancelled'],
  noShow: ['booked', 'cancelled'],
  assessed: ['underReview'],
  underReview: ['assessed'],
  cancelled: [],
};

export function canMoveTo(from: DemonstrationState, to: DemonstrationState): DomainError | undefined {
  return DEMONSTRATION_STEPS[from].includes(to) ? undefined : new DomainError('demonstrationClosed', { state: from });
}

/** What a booking looks at beside the plan itself. */
export interface BookingContext {
  approvals: readonly EnvironmentApproval[];
  /** The day on which the environment of the plan was taken out of use. */
  retiredOn: PlainDate | null;
  coachName: string | null;
  startedOn: PlainDate | null;
}

/** What still lacks before it can be booked, in the order of the form. */
export const BOOKING_NEEDS = ['provider', 'environment', 'environmentRetired', 'approval', 'dates', 'providerAssessor', 'workingLifeAssessor', 'specialReason', 'coachAssesses'] as const;
export type BookingNeed = (typeof BOOKING_NEEDS)[number];

/** Of these what follows from where it is held: told to who may know the place. */
export const NEEDS_OF_PLACE: readonly BookingNeed[] = ['environmentRetired', 'approval'];

type Plan = Pick<Demonstration, 'degreePartId' | 'providerId' | 'environmentId' | 'startsOn' | 'endsOn' | 'assessors' | 'specialReason'>;

function countOf(assessors: readonly Assessor[], kind: Assessor['kind']): number {
  return assessors.filter((one) => one.kind === kind && one.name.trim() !== '').length;
}

function sameName(a: string, b: string | null): boolean {
  return b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * A teacher and a representative of working life decide together; two of the provider only with a special reason, and
 * never the coach. The environment is in use and approved for the part from the first day to the last, by the provider that assesses.
 */
export function bookingNeeds(plan: Plan, context: BookingContext): BookingNeed[] {
  const { providerId, environmentId, startsOn, endsOn, assessors, specialReason } = plan;
  const fromProvider = countOf(assessors, 'provider');
  const fromWorkingLife = countOf(assessors, 'workingLife');
  const twoOfProvider = fromProvider >= 2 && fromWorkingLife === 0;
  const [firstDay, lastDay] = [startsOn, endsOn ?? startsOn];
  const isApproved = [firstDay, lastDay].every((day) => day !== null && isApprovedFor(context.approvals, plan.degreePartId, day, providerId));
  const isRetired = context.retiredOn !== null && (lastDay === null || lastDay > context.retiredOn);
  const needs: Readonly<Record<BookingNeed, boolean>> = {
    provider: providerId === null,
    environment: environmentId === null,
    environmentRetired: isRetired,
    approval: environmentId !== null && startsOn !== null && !isApproved,
    dates: startsOn === null,
    providerAssessor: fromProvider === 0,
    workingLifeAssessor: fromWorkingLife === 0 && !twoOfProvider,
    specialReason: twoOfProvider && !specialReason?.trim(),
    coachAssesses: assessors.some((one) => sameName(one.name, context.coachName)),
  };
  return BOOKING_NEEDS.filter((need) => needs[need]);
}

/**
 * What is said to lack: of a plan everything, of a booked one what has gone since (the coach changes place or day), of one that
 * was held or cancelled nothing.
 */
export function lackingNow(plan: Plan & Pick<Demonstration, 'state'>, context: BookingContext): BookingNeed[] {
  if (plan.state !== 'booked' && canMoveTo(plan.state, 'booked')) return [];
  const needs = bookingNeeds(plan, context);
  return plan.state === 'booked' ? needs.filter((need) => NEEDS_OF_PLACE.includes(need)) : needs;
}

const NEED_ERRORS: Readonly<Record<BookingNeed, { field: string; code: ErrorCode }>> = {
  provider: { field: 'providerId', code: 'required' },
  environment: { field: 'environmentId', code: 'required' },
  environmentRetired: { field: 'environmentId', code: 'environmentRetired' },
  approval: { field: 'environmentId', code: 'environmentNotApprovedForPart' },
  dates: { field: 'startsOn', code: 'required' },
  providerAssessor: { field: 'assessors', code: 'assessorFromProviderMissing' },
  workingLifeAssessor: { field: 'assessors', code: 'assessorFromWorkingLifeMissing' },
  specialReason: { field: 'specialReason', code: 'specialReasonMissing' },
  coachAssesses: { field: 'assessors', code: 'coachCannotAssess' },
};

const HELD_WITHIN_MONTHS = 24;

/** Days of a plan that are new or changed and far ahead. */
export function planDoubts(plan: Pick<Plan, 'startsOn' | 'endsOn'>, before: Pick<Plan, 'startsOn' | 'endsOn'>, today: PlainDate): (Doubt | undefined)[] {
  return (['startsOn', 'endsOn'] as const).map((name) => (plan[name] === before[name] ? undefined : farAhead(name, plan[name], today, HELD_WITHIN_MONTHS)));
}

/** The dates of a plan, draft or booked. */
export function canPlan(plan: Pick<Plan, 'startsOn' | 'endsOn'>, startedOn: PlainDate | null): DomainError | undefined {
  if (startedOn === null) return new DomainError('periodNotStarted');
  const { startsOn, endsOn } = plan;
  return DomainError.all([
    startsOn !== null && startsOn < startedOn ? DomainError.at('startsOn', 'dateBeforeStart', { startedOn }) : undefined,
    endsOn !== null && startsOn === null ? DomainError.at('startsOn', 'required') : undefined,
    endsOn !== null && startsOn !== null && endsOn < startsOn ? DomainError.at('endsOn', 'endBeforeStart') : undefined,
  ]);
}

/** Refuses with everything that still lacks. */
export function canBook(plan: Plan & Pick<Demonstration, 'state'>, context: BookingContext): DomainError | undefined {
  const refused = canMoveTo(plan.state, 'booked') ?? canPlan(plan, context.startedOn);
  if (refused) return refused;
  return DomainError.all(bookingNeeds(plan, context).map((need) => DomainError.at(NEED_ERRORS[need].field, NEED_ERRORS[need].code)));
}

export function canCancel(demonstration: Pick<Demonstration, 'state'>, reason: string | null): DomainError | undefined {
  return canMoveTo(demonstration.state, 'cancelled') ?? (reason?.trim() ? undefined : DomainError.at('reason', 'reasonMissing'));
}

export function isGradeOf(scale: GradingScale, grade: string): grade is Grade {
  const grades: readonly string[] = GRADES_BY_SCALE[scale];
  return grades.includes(grade);
}

export function isPass(grade: Grade): boolean {
  return grade !== 'failed';
}

/** The assessors' decision: of a booked or held demonstration, not before its day, by the scale of the version. */
export function canRecordResult(
  demonstration: Pick<Demonstration, 'state' | 'startsOn'>,
  result: { grade: string; assessedOn: PlainDate },
  scale: GradingScale,
  today: PlainDate,
): DomainError | undefined {
  const { state, startsOn } = demonstration;
  if (state === 'draft') return new DomainError('demonstrationNotBooked');
  const refused = canMoveTo(state, 'assessed');
  if (refused) return refused;
  return DomainError.all([
    isGradeOf(scale, result.grade) ? undefined : DomainError.at('grade', 'wrongGradeForScale', { grades: GRADES_BY_SCALE[scale] }),
    startsOn !== null && result.assessedOn < startsOn
      ? DomainError.at('assessedOn', 'demonstrationBeforeHeld', { startsOn })
      : undefined,
    result.assessedOn > today ? DomainError.at('assessedOn', 'dateInFuture') : undefined,
  ]);
}
