import { describe, expect, it } from '@jest/globals';
import { areDaysKnown, canHaveWeekdays, isWorkDay, storedWeekdays, type PlacementDays } from './placement-days.js';

const placement = (changes: Partial<PlacementDays> = {}): PlacementDays => ({ startsOn: '2026-11-02', endsOn: '2026-12-31', daysPerWeek: 5, weekdays: null, ...changes });

describe('a day at work', () => {
  it.each<[string, Partial<PlacementDays>, string, boolean]>([
    ['a Monday', {}, '2026-11-16', true],
    ['a Friday', {}, '2026-11-20', true],
    ['a Saturday', {}, '2026-11-21', false],
    ['a Sunday', {}, '2026-11-29', false],
    ['a Saturday of six days a week', { daysPerWeek: 6 }, '2026-11-21', true],
    ['a Sunday of six days a week', { daysPerWeek: 6 }, '2026-11-22', false],
    ['a Sunday of seven days a week', { daysPerWeek: 7 }, '2026-11-22', true],
    ['a day agreed', { daysPerWeek: 2, weekdays: ['tue', 'sat'] }, '2026-11-21', true],
    ['a day not agreed', { daysPerWeek: 2, weekdays: ['tue', 'sat'] }, '2026-11-18', false],
    ['any weekday of three days a week that nobody agreed', { daysPerWeek: 3 }, '2026-11-18', true],
    ['the first day', {}, '2026-11-02', true],
    ['the day before it', {}, '2026-11-01', false],
    ['the last day', {}, '2026-12-31', true],
    ['the day after it', {}, '2027-01-01', false],
    ['independence day, a Sunday of seven days a week', { daysPerWeek: 7 }, '2026-12-06', false],
    ['Christmas Eve, a Thursday', {}, '2026-12-24', false],
    ['Boxing Day agreed', { daysPerWeek: 1, weekdays: ['sat'] }, '2026-12-26', false],
  ])('%s', (_name, changes, date, works) => {
    expect(isWorkDay(placement(changes), date)).toBe(works);
  });

  it('is known when the weekdays are agreed or all are worked', () => {
    expect([placement(), placement({ daysPerWeek: 4 }), placement({ daysPerWeek: 4, weekdays: ['mon', 'tue', 'wed', 'thu'] })].map(areDaysKnown)).toEqual([true, false, true]);
  });

  it('keeps weekdays in the order of the week, each once, as many as days a week', () => {
    expect([storedWeekdays(['fri', 'mon', 'fri']), storedWeekdays([]), storedWeekdays(null), storedWeekdays(undefined)]).toEqual([['mon', 'fri'], null, null, null]);
    const errors = ([null, ['mon', 'fri'], ['mon']] as const).map((weekdays) => canHaveWeekdays({ daysPerWeek: 2, weekdays })?.errors[0]);
    expect(errors).toEqual([undefined, undefined, { field: 'weekdays', code: 'weekdaysDiffer', params: { count: 2 } }]);
  });
});
