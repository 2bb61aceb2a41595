import type { EnvironmentKind, EnvironmentState, EnvironmentStateDerived } from './environment.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import { contains } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import { farAhead, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addMonths } from '../../shared/plain-date.js';
import type { UseSeen } from './environment.access.js';
import type { EnvironmentApproval, WorkEnvironment } from './environment.js';

/** What the stored state follows from: how many tasks, mapped tasks and standing approvals there are. */
export interface EnvironmentFacts {
  retiredOn: PlainDate | null;
  tasks: number;
  mappings: number;
  approvals: number;
}

/** candidate → charted (tasks listed) → mapped (task × requirement) → approved → retired. */
export function storedState({ retiredOn, tasks, mappings, approvals }: EnvironmentFacts): EnvironmentState {
  if (retiredOn !== null) return 'retired';
  if (tasks === 0) return 'candidate';
  if (mappings === 0) return 'charted';
  return approvals === 0 ? 'mapped' : 'approved';
}

/** Tasks are mapped to requirements: what the state says while the environment is not retired, and none before it was charted. */
export function isMapped(state: EnvironmentState): boolean {
  return state === 'mapped' || state === 'approved';
}

/** Months without anyone placed and without a demonstration, after which an environment is dormant. */
const DORMANT_AFTER_MONTHS = 12;

/** Use of an environment as an actor sees it; `lastUsedOn` is the last day of a placement or a demonstration. */
export interface SeenUse {
  seen: UseSeen;
  placedNow: number;
  lastUsedOn: PlainDate | null;
}

/** What is shown of an environment follows from its stored state, and from whether an approval holds on the day. */
export interface StateFacts extends Pick<WorkEnvironment, 'state' | 'chartedOn'> {
  isApprovedNow: boolean;
}

/**
 * What is shown: in use while someone is placed there, dormant when no one has been and nothing was demonstrated for
 * 12 months (of an environment never used, since it was charted). Who does not see everyone there cannot call it dormant.
 * Approved only while an approval is in force: past its review date the place is mapped, and says that the approval expired.
 */
export function shownState(
  environment: StateFacts,
  use: SeenUse,
  today: PlainDate,
): EnvironmentState | EnvironmentStateDerived {
  if (environment.state !== 'mapped' && environment.state !== 'approved') return environment.state;
  const state = environment.state === 'approved' && !environment.isApprovedNow ? 'mapped' : environment.state;
  if (use.placedNow > 0) return 'inUse';
  if (use.seen !== 'everyone') return state;
  const since = use.lastUsedOn ?? environment.chartedOn;
  return since !== null && addMonths(since, DORMANT_AFTER_MONTHS) < today ? 'dormant' : state;
}

type ApprovalDates = Pick<EnvironmentApproval, 'identifiedOn' | 'reviewBy' | 'withdrawnOn'>;

/** Past its review date, or withdrawn. */
export function approvalExpired(approval: ApprovalDates, today: PlainDate): boolean {
  return today > approval.reviewBy || (approval.withdrawnOn !== null && approval.withdrawnOn <= today);
}

/** In force on a day: a standing agreement, never a decision on one demonstration. */
export function approvalInForce(approval: ApprovalDates, on: PlainDate): boolean {
  return approval.identifiedOn <= on && !approvalExpired(approval, on);
}

/** Whether a degree part may be demonstrated at an environment on a day, by any provider or by the one given. */
export function isApprovedFor(
  approvals: readonly EnvironmentApproval[],
  degreePartId: string,
  on: PlainDate,
  providerId: string | null = null,
): boolean {
  return approvals.some(
    (one) => one.degreePartId === degreePartId && (providerId === null || one.providerId === providerId) && approvalInForce(one, on),
  );
}

/** A provider looks again within some years. */
const REVIEWED_WITHIN_MONTHS = 60;

export function approvalDoubt({ reviewBy }: Pick<EnvironmentApproval, 'reviewBy'>, today: PlainDate): Doubt | undefined {
  return farAhead('reviewBy', reviewBy, today, REVIEWED_WITHIN_MONTHS);
}

/** An agreement still holds when it is written down, and is about a part that the environment's tasks are mapped to: `mappedParts`. */
export function canApprove(
  approval: Pick<EnvironmentApproval, 'identifiedOn' | 'reviewBy' | 'degreePartId'>,
  environment: Pick<WorkEnvironment, 'retiredOn'>,
  mappedParts: readonly string[],
  today: PlainDate,
): DomainError | undefined {
  if (environment.retiredOn !== null) return new DomainError('environmentRetired');
  return DomainError.all([
    approval.identifiedOn > today ? DomainError.at('identifiedOn', 'dateInFuture') : undefined,
    reviewError(approval, today),
    mappedParts.includes(approval.degreePartId) ? undefined : DomainError.at('degreePartId', 'partNotMapped'),
  ]);
}

function reviewError({ identifiedOn, reviewBy }: Pick<EnvironmentApproval, 'identifiedOn' | 'reviewBy'>, today: PlainDate): DomainError | undefined {
  if (reviewBy < identifiedOn) return DomainError.at('reviewBy', 'endBeforeStart');
  return reviewBy < today ? DomainError.at('reviewBy', 'approvalOver') : undefined;
}

/** A private home can be the place, never the organiser: it names its place, and who signs is someone else. */
export function canSaveEnvironment(
  environment: { kind: EnvironmentKind; organiser: string; place: string | null; chartedOn: PlainDate | null },
  today: PlainDate,
): DomainError | undefined {
  const { kind, organiser, place, chartedOn } = environment;
  const isHome = kind === 'customersHome';
  return DomainError.all([
    isHome && !place?.trim() ? DomainError.at('place', 'required') : undefined,
    isHome && place?.trim() === organiser.trim() ? DomainError.at('organiser', 'homeCannotOrganise') : undefined,
    chartedOn !== null && chartedOn > today ? DomainError.at('chartedOn', 'dateInFuture') : undefined,
  ]);
}

/** The most tasks that an environment offers at once, and the most that it ever has, with those out of use. */
export const MAX_TASKS_OFFERED = 500;
export const MAX_TASKS_EVER = 10_000;

/** `offered` are the tasks in use, `position` the place of the new one among all that there ever were. */
export function canAddTask(offered: number, position: number): DomainError | undefined {
  if (offered >= MAX_TASKS_OFFERED) return DomainError.at('name', 'tooMany', { max: MAX_TASKS_OFFERED });
  return position > MAX_TASKS_EVER ? DomainError.at('name', 'tooMany', { max: MAX_TASKS_EVER }) : undefined;
}

/** An environment where people are placed now or later, or where a demonstration is booked, is not retired. */
export function canRetire(
  environment: Pick<WorkEnvironment, 'retiredOn' | 'chartedOn'>,
  uses: { placements: readonly DateRange[]; booked: readonly DateRange[] },
  retiredOn: PlainDate,
): DomainError | undefined {
  if (environment.retiredOn !== null) return new DomainError('environmentRetired');
  const { chartedOn } = environment;
  if (chartedOn !== null && retiredOn < chartedOn) return DomainError.at('date', 'dateBeforeCharting', { chartedOn });
  // Not how many: some of them may be people of whom the caller is told nothing.
  const goesOn = ({ endsOn }: DateRange): boolean => endsOn === null || endsOn > retiredOn;
  if (uses.placements.some(goesOn)) return new DomainError('environmentInUse');
  return uses.booked.some(goesOn) ? new DomainError('environmentBooked') : undefined;
}

/** The most people that are placed on one day of a range. */
export function peopleAtOnce(placements: readonly DateRange[], within: DateRange): number {
  const starts = [within.startsOn, ...placements.map((one) => one.startsOn).filter((date) => contains(within, date))];
  return Math.max(...starts.map((date) => placements.filter((one) => contains(one, date)).length));
}
