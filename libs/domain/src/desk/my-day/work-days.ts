import { areDaysKnown, isWorkDay, type PlacementDays } from '../../coaching/placement/placement-days.js';
import { addDays, type PlainDate } from '../../shared/plain-date.js';

/** How far ahead the next day with someone at work is looked for. */
export const AHEAD_DAYS = 31;

/** A placement of today, and whether today has an entry of the person at the place. */
export interface PlacedToday extends PlacementDays {
  hasEntry: boolean;
}

/** Someone's placement in the days ahead, with a pause in them. */
export interface PlacementAhead extends PlacementDays {
  coachingPeriodId: string;
  environmentId: string;
  pausedFrom: PlainDate | null;
  pausedTo: PlainDate | null;
}

/** The next day on which someone is expected, and how many at how many places. */
export interface WorkDayAhead {
  date: PlainDate;
  people: number;
  places: number;
}

/** At work today: expected, or there is an entry of today. */
export function isAtWork(placed: PlacedToday, today: PlainDate): boolean {
  return placed.hasEntry || isWorkDay(placed, today);
}

/** Nobody has to agree what an entry of today tells already. */
export function isDayKnown(placed: PlacedToday): boolean {
  return placed.hasEntry || areDaysKnown(placed);
}

/** The first day after today on which someone is expected, not in a pause; null within a month. */
export function nextWorkDay(placements: readonly PlacementAhead[], today: PlainDate): WorkDayAhead | null {
  const isPaused = (periodId: string, date: PlainDate): boolean =>
    placements.some((one) => one.coachingPeriodId === periodId && one.pausedFrom !== null && one.pausedFrom <= date && (one.pausedTo === null || date <= one.pausedTo));
  for (let ahead = 1; ahead <= AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const working = placements.filter((one) => isWorkDay(one, date) && !isPaused(one.coachingPeriodId, date));
    if (working.length > 0) {
      return { date, people: new Set(working.map((one) => one.coachingPeriodId)).size, places: new Set(working.map((one) => one.environmentId)).size };
    }
  }
  return null;
}
