import type { CoachingPeriod } from '../coaching-period/coaching-period.js';
import type { WorkEnvironment } from '../environment/environment.js';
import { peopleAtOnce } from '../environment/environment.rules.js';
import type { DateRange } from '../shared/date-range.js';
import { contains, rangesOverlap } from '../shared/date-range.js';
import { DomainError } from '../shared/domain-error.js';
import { farAhead, type Doubt } from '../shared/doubt.js';
import type { PlainDate } from '../shared/plain-date.js';
import { addDays, addMonths } from '../shared/plain-date.js';
import type { Placement } from './placement.js';
import { limitOf } from './placement-limits.js';

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
] as const;
export type PlacementWarningCode = (typeof PLACEMENT_WARNINGS)[number];

export interface PlacementWarning {
  code: PlacementWarningCode;
  params: Readonly<Record<string, number>>;
  source: string;
}

type Checked = Pick<Placement, 'basis' | 'startsOn' | 'endsOn' | 'daysPerWeek' | 'minutesPerDay'>;

function lastDayOf(ranges: readonly DateRange[]): PlainDate | null {
  return ranges.some((range) => range.endsOn === null) ? null : (ranges.map((range) => range.endsOn ?? '').sort().at(-1) ?? null);
}

/**
 * Limits of the basis that this placement breaks, each with its source. `earlier` are the person's other placements on
 * the same basis with the same organiser; together they are counted from the first day to the last.
 */
export function placementWarnings(placement: Checked, earlier: readonly DateRange[] = []): PlacementWarning[] {
  const limit = limitOf(placement.basis, placement.startsOn);
  if (limit === undefined) return [];
  const all = [...earlier, placement];
  const firstDay = all.map((one) => one.startsOn).sort()[0] ?? placement.startsOn;
  const lastDay = lastDayOf(all);
  const { source, minMonths, maxMonths } = limit;
  const isTooLong = lastDay !== null && lastDay > addDays(addMonths(firstDay, maxMonths), -1);
  const isTooShort = lastDay !== null && minMonths !== null && lastDay < addDays(addMonths(firstDay, minMonths), -1);
  const found: readonly (false | Omit<PlacementWarning, 'source'>)[] = [
    placement.minutesPerDay < limit.minMinutesPerDay && { code: 'dayTooShort', params: { hours: limit.minMinutesPerDay / 60 } },
    placement.minutesPerDay > limit.maxMinutesPerDay && { code: 'dayTooLong', params: { hours: limit.maxMinutesPerDay / 60 } },
    placement.daysPerWeek < limit.minDaysPerWeek && { code: 'tooFewDaysPerWeek', params: { days: limit.minDaysPerWeek } },
    placement.daysPerWeek > limit.maxDaysPerWeek && { code: 'tooManyDaysPerWeek', params: { days: limit.maxDaysPerWeek } },
    isTooShort && { code: 'tooShortInAll', params: { months: minMonths ?? 0 } },
    isTooLong && {
      code: limit.countedWith === 'organiser' ? 'tooLongWithOrganiser' : 'tooLongInAll',
      params: { months: maxMonths },
    },
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
