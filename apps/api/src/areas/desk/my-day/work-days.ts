import type { NextWorkDay } from '@valopolku/contracts';
import { addDays, areDaysKnown, isWorkDay, type PlacementDays, type PlainDate, type Weekday } from '@valopolku/domain';

/** How far ahead the next day with someone at work is looked for. */
export const AHEAD_DAYS = 31;

/** The days of a placement, as its row has them. */
export interface DaysRow {
  startsOn: PlainDate;
  endsOn: PlainDate;
  daysPerWeek: number;
  /** JSON, or null. */
  weekdays: string | null;
}

/** The same with whether today has an entry of the person at the place: 1 or 0. */
export interface TodayRow extends DaysRow {
  hasEntry: number;
}

/** Someone's placement in the days ahead, with a pause in them. */
export interface PlacementAhead extends DaysRow {
  coachingPeriodId: string;
  environmentId: string;
  pausedFrom: PlainDate | null;
  pausedTo: PlainDate | null;
}

function daysOf({ startsOn, endsOn, daysPerWeek, weekdays }: DaysRow): PlacementDays {
  return { startsOn, endsOn, daysPerWeek, weekdays: weekdays === null ? null : (JSON.parse(weekdays) as Weekday[]) };
}

/** At work today: expected, or there is an entry of today. */
export function isAtWork(row: TodayRow, today: PlainDate): boolean {
  return row.hasEntry === 1 || isWorkDay(daysOf(row), today);
}

/** Nobody has to agree what an entry of today tells already. */
export function isDayKnown(row: TodayRow): boolean {
  return row.hasEntry === 1 || areDaysKnown(daysOf(row));
}

/** The first day after today on which someone is expected, not in a pause; null within a month. */
export function nextWorkDay(rows: readonly PlacementAhead[], today: PlainDate): NextWorkDay | null {
  const isPaused = (periodId: string, date: PlainDate): boolean =>
    rows.some((row) => row.coachingPeriodId === periodId && row.pausedFrom !== null && row.pausedFrom <= date && (row.pausedTo === null || date <= row.pausedTo));
  for (let ahead = 1; ahead <= AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const working = rows.filter((row) => isWorkDay(daysOf(row), date) && !isPaused(row.coachingPeriodId, date));
    if (working.length > 0) {
      return { date, people: new Set(working.map((row) => row.coachingPeriodId)).size, places: new Set(working.map((row) => row.environmentId)).size };
    }
  }
  return null;
}
