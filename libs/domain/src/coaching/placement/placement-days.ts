import type { DateRange } from '../../shared/date-range.js';
import { contains } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { weekdayOf } from '../../shared/plain-date.js';
import { holidayOn } from '../../shared/public-holidays.js';

/** Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When someone placed is at work: the weekdays agreed, or only how many of them a week. */
export interface PlacementDays extends DateRange {
  daysPerWeek: number;
  /** Null while they have not been agreed. */
  weekdays: readonly Weekday[] | null;
}

const FIVE_DAYS = 5;

/** The weekdays on which work may be done: those agreed; else Monday to Friday, to Saturday for six days a week, all for seven. */
export function possibleWeekdays({ daysPerWeek, weekdays }: Pick<PlacementDays, 'daysPerWeek' | 'weekdays'>): readonly Weekday[] {
  return weekdays ?? WEEKDAYS.slice(0, Math.max(FIVE_DAYS, daysPerWeek));
}

/** False when only some of the possible days are worked and nobody has said which. */
export function areDaysKnown({ daysPerWeek, weekdays }: Pick<PlacementDays, 'daysPerWeek' | 'weekdays'>): boolean {
  return weekdays !== null || daysPerWeek >= FIVE_DAYS;
}

/** Whether the person is expected at work on the day. On a public holiday nobody is; who worked all the same has an entry. */
export function isWorkDay(placement: PlacementDays, date: PlainDate): boolean {
  const weekday = WEEKDAYS[weekdayOf(date) - 1];
  return contains(placement, date) && holidayOn(date) === null && weekday !== undefined && possibleWeekdays(placement).includes(weekday);
}

/** In the order of the week, each once; none is "not agreed". */
export function storedWeekdays(given: readonly Weekday[] | null | undefined): Weekday[] | null {
  const chosen = WEEKDAYS.filter((day) => given?.includes(day));
  return chosen.length > 0 ? chosen : null;
}

/** As many weekdays as days a week. */
export function canHaveWeekdays({ daysPerWeek, weekdays }: Pick<PlacementDays, 'daysPerWeek' | 'weekdays'>): DomainError | undefined {
  return weekdays === null || weekdays.length === daysPerWeek ? undefined : DomainError.at('weekdays', 'weekdaysDiffer', { count: daysPerWeek });
}
