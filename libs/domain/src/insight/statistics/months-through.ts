import { addMonths, monthOf, type PlainDate } from '../../shared/plain-date.js';

/** Of one calendar month, `YYYY-MM`. */
export interface OfMonth {
  month: string;
}

/** Months beyond this are not told one by one. */
const LIMIT = 400;

/**
 * Every calendar month from the first that has something until `until`, or later when something is later, and at least the last
 * `atLeast`: a month without anything stands too, as `empty` makes it.
 */
export function monthsThrough<T extends OfMonth>(found: readonly T[], until: PlainDate, atLeast: number, empty: (month: string) => T): T[] {
  const known = new Map(found.map((one) => [one.month, one]));
  const last = [...known.keys(), monthOf(until)].sort().at(-1) ?? monthOf(until);
  const first = [...known.keys(), monthOf(addMonths(`${last}-01`, 1 - atLeast))].sort()[0] ?? last;
  const months: T[] = [];
  for (let month = last; month >= first && months.length < LIMIT; month = monthOf(addMonths(`${month}-01`, -1))) months.push(known.get(month) ?? empty(month));
  return months.reverse();
}
