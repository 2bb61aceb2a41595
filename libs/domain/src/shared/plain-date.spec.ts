import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  daysInMonth,
  earliest,
  isPlainDate,
  isWeekday,
  latest,
  monthOf,
  monthsBetween,
  weekdayOf,
} from './plain-date.js';

const anyDate = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => addDays('1950-01-01', days));

describe('a civil date', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['26-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00:00Z', false],
    [' 2026-01-01', false],
    ['', false],
    [null, false],
    [20260101, false],
  ])('%s exists: %s', (value, exists) => {
    expect(isPlainDate(value)).toBe(exists);
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 12, 31],
  ])('the month %s-%s has %s days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    // The clock changes on these nights; a civil day is still a day.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %s days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-05-05', 24, '2028-05-05'],
  ])('%s and %s calendar months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['1990-05-10', '2026-05-09', 35],
    ['1990-05-10', '2026-05-10', 36],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2000-01-01', '2000-01-01', 0],
  ])('born %s is on %s %s years old', (birth, date, age) => {
    expect(ageOn(birth, date)).toBe(age);
  });

  it('adds and takes away the same days', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }));
  });

  it('keeps order: a later day is a greater string, and only days that exist come out', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
      expect(isPlainDate(a)).toBe(true);
    }));
  });

  it('months land in the month meant, never beyond its end', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -120, max: 120 }), (date, months) => {
      const to = addMonths(date, months);
      const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
      expect(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1).toBe(index);
      expect(to.slice(8) <= date.slice(8)).toBe(true);
    }));
  });
});

describe('the week', () => {
  it.each([
    ['2026-11-16', 1, true],
    ['2026-11-20', 5, true],
    ['2026-11-21', 6, false],
    ['2026-11-22', 7, false],
    ['2021-01-03', 7, false],
  ])('%s is day %s, a weekday: %s', (date, day, weekday) => {
    expect(weekdayOf(date)).toBe(day);
    expect(isWeekday(date)).toBe(weekday);
  });
});

describe('of several dates', () => {
  it('takes the first and the last, and leaves out what is not known', () => {
    expect(earliest(['2026-03-01', null, '2026-02-01', undefined])).toBe('2026-02-01');
    expect(latest(['2026-03-01', null, '2026-02-01'])).toBe('2026-03-01');
    expect(earliest([null, undefined])).toBeNull();
    expect(latest([])).toBeNull();
  });

  it('names the month', () => {
    expect(monthOf('2026-03-01')).toBe('2026-03');
  });
});

describe('full months', () => {
  it.each([
    ['2026-01-15', '2026-01-14', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-06-30', '2026-07-01', 24],
    ['2026-06-30', '2026-01-01', 0],
  ])('from %s to %s: %s', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
