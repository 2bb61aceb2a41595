import { describe, expect, test } from '@jest/globals';
import { lacksYear, meantDay, wholeDay } from './read-day.js';

const today = '2026-11-30';

describe('a day with its whole year', () => {
  test.each([
    ['24.11.2026', '2026-11-24'], ['5.5.1995', '1995-05-05'], ['05.05.1995', '1995-05-05'], [' 5. 5. 1995 ', '1995-05-05'], ['5 5 1995', '1995-05-05'],
    ['24/11/2026', '2026-11-24'], ['24-11-2026', '2026-11-24'], ['24,11,2026', '2026-11-24'], ['2026-11-24', '2026-11-24'], ['24112026', '2026-11-24'],
    ['29.2.2024', '2024-02-29'], ['31.12.1999', '1999-12-31'],
  ])('%s', (text, day) => {
    expect(wholeDay(text)).toBe(day);
    expect(meantDay(text, { today })).toBe(day);
  });
});

test.each([
  '', ' ', 'huomenna', '31.2.1990', '29.2.2023', '29.2.1900', '0.5.1995', '5.0.1995', '32.1.2026', '1.13.2026', '5.5.19955', '5.5.199', '24', '24.', '2026-13-01', '2026-02-30', '31021990', '5.5.1995 klo 8', '1.1.1.2026', '-5.5.1995',
])('%j is no day', (text) => {
  expect(wholeDay(text)).toBeNull();
  expect(meantDay(text, { today })).toBeNull();
});

describe('a day whose year is not whole', () => {
  test.each<[string, string, { min?: string; max?: string }]>([
    ['24.11.', '2026-11-24', {}], ['24.11', '2026-11-24', {}], ['24/11', '2026-11-24', {}],
    // The nearest: the turn of the year lies between.
    ['15.1.', '2027-01-15', {}], ['15.1.', '2026-01-15', { max: today }], ['1.12.', '2025-12-01', { max: today }], ['1.12.', '2026-12-01', {}], ['24.11.', '2027-11-24', { min: today }],
    ['5.5.95', '1995-05-05', {}], ['050595', '1995-05-05', {}], ['5.5.26', '2026-05-05', {}], ['5.5.36', '2036-05-05', {}], ['5.5.37', '1937-05-05', {}], ['5.5.30', '1930-05-05', { max: today }], ['1.1.00', '2000-01-01', {}],
    ['29.2.', '2024-02-29', { max: '2024-12-31' }],
  ])('%s is %s within %j', (text, day, bounds) => {
    expect(meantDay(text, { today: bounds.max === '2024-12-31' ? '2024-03-01' : today, ...bounds })).toBe(day);
    expect(wholeDay(text)).toBeNull();
  });

  test.each(['31.2.90', '29.2.', '0.5.', '300295'])('%s is no day of the calendar', (text) => {
    expect(meantDay(text, { today })).toBeNull();
  });
});

test.each([['5.5.', true], ['5/5', true], ['5.5.95', false], ['5.5.1995', false], ['eilen', false], ['', false]])('%j lacks its year: %s', (text, lacks) => {
  expect(lacksYear(text)).toBe(lacks);
});
