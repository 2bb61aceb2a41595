import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import type { WorkEnvironment } from '../../sites/environment/environment.js';
import { peopleAtOnce } from '../../sites/environment/environment.rules.js';
import type { DateRange } from '../../shared/date-range.js';
import { contains, daysOf, rangesOverlap, unionOf } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import { farAhead, type Doubt } from '../../shared/doubt.js';
import { sortName } from '../../shared/keys.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addMonths, daysBetween, earliest } from '../../shared/plain-date.js';
import type { Placement } from './placement.js';
import { limitOf, type PlacementLimit } from './placement-limits.js';

/** What a placement is checked against. */
export interface PlacementContext {
  period: Pick<CoachingPeriod, 'phase' | 'startedOn'>;
  environment: Pick<WorkEnvironment, 'retiredOn' | 'capacity'>;
  /** The person's other placements of this period at the same environment. */
  ownAtEnvironment: readonly DateRange[];
  /** Other people's placements at the environment. */
  othersAtEnvironment: readonly DateRange[];
  /** Days on which this placement already has log entries; empty for a new one. */
  loggedOn: readonly PlainDate[];
}

/** A new or changed placement. Two places in the same weeks are allowed, twice the same place is not. */
export function canPlace(placement: DateRange, context: PlacementContext): DomainError | undefined {
  const { period, environment, ownAtEnvironment, othersAtEnvironment, loggedOn } = context;
  if (period.phase === 'ended') return new DomainError('periodEnded');
  if (period.startedOn === null) return new DomainError('periodNotStarted');
  const { startsOn, endsOn } = placement;
  if (endsOn !== null && endsOn < startsOn) return DomainError.at('to', 'endBeforeStart');
  const left = loggedOn.filter((date) => !contains(placement, date)).length;
  const isFull = peopleAtOnce(othersAtEnvironment, placement) + 1 > environment.capacity;
  return DomainError.all([
    startsOn < period.startedOn ? DomainError.at('from', 'dateBeforeStart', { startedOn: period.startedOn }) : undefined,
    ownAtEnvironment.some((one) => rangesOverlap(one, placement)) ? DomainError.at('from', 'placementOverlaps') : undefined,
    left > 0 ? DomainError.at('to', 'logsOutsidePlacement', { count: left }) : undefined,
    environment.retiredOn !== null && (endsOn === null || endsOn > environment.retiredOn)
      ? DomainError.at('environmentId', 'environmentRetired')
      : undefined,
    isFull ? DomainError.at('environmentId', 'environmentFull', { capacity: environment.capacity }) : undefined,
  ]);
}

/** Months ahead within which a placement begins, and ends, without being asked about: no basis lasts longer than two years. */
const BEGINS_WITHIN = 12;
const ENDS_WITHIN = 24;

/** Of the dates that are new or changed. */
export function placementDoubts({ startsOn, endsOn }: DateRange, before: DateRange | null, today: PlainDate): (Doubt | undefined)[] {
  return [
    startsOn === before?.startsOn ? undefined : farAhead('from', startsOn, today, BEGINS_WITHIN),
    endsOn === before?.endsOn ? undefined : farAhead('to', endsOn, today, ENDS_WITHIN),
  ];
}

export const PLACEMENT_WARNINGS = [
  'dayTooShort',
  'dayTooLong',
  'tooFewDaysPerWeek',
  'tooManyDaysPerWeek',
  'tooShortInAll',
  'tooLongWithOrganiser',
  'tooLongInAll',
  'extendedPastLimit',
  'writtenAfterwards',
] as const;
export type PlacementWarningCode = (typeof PLACEMENT_WARNINGS)[number];

export interface PlacementWarning {
  code: PlacementWarningCode;
  params: Readonly<Record<string, number>>;
  /** The law; null for what no law says. */
  source: string | null;
}

/** A placement as its limits look at it; `organiser` is its environment's. */
export type CheckedPlacement = Pick<Placement, 'basis' | 'startsOn' | 'endsOn' | 'daysPerWeek' | 'minutesPerDay' | 'documentKind' | 'recordedOn'> & { organiser: string };

/** Another placement of the person, of this period or of an earlier one. */
export type OtherPlacement = Pick<CheckedPlacement, 'basis' | 'startsOn' | 'endsOn' | 'organiser'>;

/** Calendar days in all, a day in two ranges once; null while one of them has no end. */
function daysInAll(ranges: readonly DateRange[]): number | null {
  if (ranges.some((range) => range.endsOn === null)) return null;
  return unionOf(ranges, '').reduce((days, range) => days + daysOf(range), 0);
}

/**
 * Limits of the basis that this placement breaks, each with its source. `earlier` are the person's placements that began before it,
 * in every period; those on the same basis count, with the same organiser where the law counts by organiser: the sum of their days,
 * as months from the first one. `extendedTo` is the planned end of a period that was extended past this placement.
 */
export function placementWarnings(placement: CheckedPlacement, earlier: readonly OtherPlacement[] = [], extendedTo: PlainDate | null = null): PlacementWarning[] {
  const limit = limitOf(placement.basis, placement.startsOn);
  return [...(limit === undefined ? [] : limitWarnings(placement, limit, earlier, extendedTo)), ...(isWrittenAfterwards(placement) ? [WRITTEN_AFTERWARDS] : [])];
}

const WRITTEN_AFTERWARDS: PlacementWarning = { code: 'writtenAfterwards', params: {}, source: null };

/** Written down when it was over, and nothing that it rested on. */
function isWrittenAfterwards({ endsOn, recordedOn, documentKind }: CheckedPlacement): boolean {
  return endsOn !== null && recordedOn !== null && recordedOn > endsOn && documentKind === null;
}

/** One organiser however it is written: by the fold of sorting, of which nothing is left of signs alone. */
function isSameOrganiser(one: { organiser: string }, other: { organiser: string }): boolean {
  const [name, its] = [sortName(one.organiser), sortName(other.organiser)];
  return name === '' ? one.organiser === other.organiser : name === its;
}

function limitWarnings(placement: CheckedPlacement, limit: PlacementLimit, earlier: readonly OtherPlacement[], extendedTo: PlainDate | null): PlacementWarning[] {
  const { source, minMonths, maxMonths, countedWith } = limit;
  const counted = earlier.filter((one) => one.basis === placement.basis && (countedWith === 'person' || isSameOrganiser(one, placement)));
  const all = [...counted, placement];
  const firstDay = earliest(all.map((one) => one.startsOn)) ?? placement.startsOn;
  const daysOfMonths = (months: number): number => daysBetween(firstDay, addMonths(firstDay, months));
  const days = daysInAll(all);
  const isTooLong = days !== null && days > daysOfMonths(maxMonths);
  const isTooShort = days !== null && minMonths !== null && days < daysOfMonths(minMonths);
  const { endsOn } = placement;
  const more = extendedTo !== null && endsOn !== null ? daysBetween(endsOn, extendedTo) : 0;
  const isExtendedPast = days !== null && !isTooLong && more > 0 && days + more > daysOfMonths(maxMonths);
  const found: readonly (false | Omit<PlacementWarning, 'source'>)[] = [
    placement.minutesPerDay < limit.minMinutesPerDay && { code: 'dayTooShort', params: { hours: limit.minMinutesPerDay / 60 } },
    placement.minutesPerDay > limit.maxMinutesPerDay && { code: 'dayTooLong', params: { hours: limit.maxMinutesPerDay / 60 } },
    placement.daysPerWeek < limit.minDaysPerWeek && { code: 'tooFewDaysPerWeek', params: { days: limit.minDaysPerWeek } },
    placement.daysPerWeek > limit.maxDaysPerWeek && { code: 'tooManyDaysPerWeek', params: { days: limit.maxDaysPerWeek } },
    isTooShort && { code: 'tooShortInAll', params: { months: minMonths ?? 0 } },
    isTooLong && { code: countedWith === 'organiser' ? 'tooLongWithOrganiser' : 'tooLongInAll', params: { months: maxMonths } },
    isExtendedPast && { code: 'extendedPastLimit', params: { months: maxMonths } },
  ];
  return found.filter((warning) => warning !== false).map((warning) => ({ ...warning, source }));
}

/** The placement that a day's work at an environment belongs to. */
export function placementFor<P extends DateRange & { environmentId: string }>(
  placements: readonly P[],
  environmentId: string,
  date: PlainDate,
): P | undefined {
  return placements.find((one) => one.environmentId === environmentId && contains(one, date));
}
