import type { NextWorkDay } from '@valopolku/contracts';
import { addDays, areDaysKnown, isWorkDay, type PlacementDays, type PlainDate, type Weekday } from '@valopolku/domain';
import type { PlacedTodayRow, PlacementAhead } from './places-today.query.js';

/** How far ahead the next day with someone at work is looked for. */
export const AHEAD_DAYS = 31;

type DaysRow = Pick<PlacedTodayRow, 'startsOn' | 'endsOn' | 'daysPerWeek' | 'weekdays'>;

function daysOf({ startsOn, endsOn, daysPerWeek, weekdays }: DaysRow): PlacementDays {
  return { startsOn, endsOn, daysPerWeek, weekdays: weekdays === null ? null : (JSON.parse(weekdays) as Weekday[]) };
}

/** At work today: expected, or there is an entry of today. */
export function isAtWork(row: PlacedTodayRow, today: PlainDate): boolean {
  return row.hasEntry === 1 || isWorkDay(daysOf(row), today);
}

/** Nobody has to agree what an entry of today tells already. */
export function isDayKnown(row: PlacedTodayRow): boolean {
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
