import type { PlainDate } from './plain-date.js';
import { addDays, daysBetween } from './plain-date.js';

/** Days from the first to the last, both included; an open range has no last day yet. Placements and pauses are ranges. */
export interface DateRange {
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

export interface ClosedRange extends DateRange {
  endsOn: PlainDate;
}

export function contains(range: DateRange, date: PlainDate): boolean {
  return range.startsOn <= date && (range.endsOn === null || date <= range.endsOn);
}

/** True when the two share at least one day. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  return (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);
}

/** Days of a range, both ends included. */
export function daysOf(range: ClosedRange): number {
  return Math.max(0, daysBetween(range.startsOn, range.endsOn) + 1);
}

/** An open range as running to `today`; a range that would end before it starts is dropped. */
function closed(ranges: readonly DateRange[], today: PlainDate): ClosedRange[] {
  return ranges
    .map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn ?? today }))
    .filter((range) => range.startsOn <= range.endsOn);
}

/** The union as disjoint ranges in order of time; neighbours become one. Open ranges run to `today`. */
export function unionOf(ranges: readonly DateRange[], today: PlainDate): ClosedRange[] {
  const sorted = closed(ranges, today).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const union: ClosedRange[] = [];
  for (const range of sorted) {
    const last = union.at(-1);
    if (last === undefined || range.startsOn > addDays(last.endsOn, 1)) union.push(range);
    else if (range.endsOn > last.endsOn) last.endsOn = range.endsOn;
  }
  return union;
}

/** Days of the union that fall within the limits; a day in two ranges counts once. */
export function daysInUnion(ranges: readonly DateRange[], within: ClosedRange): number {
  const { startsOn: first, endsOn: last } = within;
  return unionOf(ranges, last).reduce((days, { startsOn, endsOn }) => {
    const clipped = { startsOn: startsOn < first ? first : startsOn, endsOn: endsOn > last ? last : endsOn };
    return days + daysOf(clipped);
  }, 0);
}
