/** A civil date `YYYY-MM-DD`: no clock, no zone. Such strings compare in order of time as they are. */
export type PlainDate = string;

/** After every day that there is: where "never" or "open" must sort last. */
export const END_OF_TIME: PlainDate = '9999-12-31';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
/** Dates outside these years are mistyped; they would also not survive every database. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

interface Parts {
  year: number;
  month: number;
  day: number;
}

function partsOf(date: PlainDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromUtc(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10);
}

function toUtc(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** Days of a month (1–12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that exists, of a year that can be meant: 2026-02-31 does not. */
export function isPlainDate(value: unknown): value is PlainDate {
  return isOfCalendar(value) && outsideYears(value) === undefined;
}

/** Where a day of the calendar lies whose year is none that can be meant; undefined for every other value. */
export function outsideYears(value: unknown): 'before' | 'after' | undefined {
  if (!isOfCalendar(value)) return undefined;
  const { year } = partsOf(value);
  if (year < FIRST_YEAR) return 'before';
  return year > LAST_YEAR ? 'after' : undefined;
}

function isOfCalendar(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !PATTERN.test(value)) return false;
  const { year, month, day } = partsOf(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(toUtc(date) + days * DAY);
}

/** Calendar months, clamped to the month's end: 31 January + 1 month = 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return fromUtc(Date.UTC(toYear, toMonth - 1, Math.min(day, daysInMonth(toYear, toMonth))));
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

/** Full months from one date to another; none when `to` is earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [one, other] = [partsOf(from), partsOf(to)];
  const months = (other.year - one.year) * 12 + other.month - one.month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** Age in full years; someone born on 29 February has a birthday on 1 March in other years. */
export function ageOn(birth: PlainDate, date: PlainDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

/** Monday to Friday. */
export function isWeekday(date: PlainDate): boolean {
  return weekdayOf(date) <= 5;
}

export function earliest(dates: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return dates.reduce<PlainDate | null>((first, date) => (date && (!first || date < first) ? date : first), null);
}

export function latest(dates: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return dates.reduce<PlainDate | null>((last, date) => (date && (!last || date > last) ? date : last), null);
}

/** `YYYY-MM`, the key of roll-ups by month. */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}
