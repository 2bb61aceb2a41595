import { addDays, isWeekday, weekdayOf, type PlainDate } from '@valopolku/domain';

/** Public holidays with the same date every year, as month-day. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26', '12-31']);

/** Monday to Friday and no public holiday of a fixed date. */
export function isWorkday(date: PlainDate): boolean {
  return isWeekday(date) && !FIXED_HOLIDAYS.has(date.slice(5));
}

/** The day itself, or the next one on which people work. */
export function workdayFrom(date: PlainDate): PlainDate {
  return isWorkday(date) ? date : workdayFrom(addDays(date, 1));
}

/** The day itself, or the last one before it on which people work. */
export function workdayUntil(date: PlainDate): PlainDate {
  return isWorkday(date) ? date : workdayUntil(addDays(date, -1));
}

/** Every workday from the first day to the last, both included. */
export function workdaysBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkday(day)) days.push(day);
  return days;
}

/** The Monday of the day's week. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}
