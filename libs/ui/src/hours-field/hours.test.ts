import { describe, expect, test } from '@jest/globals';
import { formatHours, parseHours } from './hours.js';

describe('parseHours', () => {
  test.each([
    ['3,5', 210],
    ['3.5', 210],
    ['3:30', 210],
    ['3h30', 210],
    [' 3 ', 180],
    ['0,25', 15],
    ['1,75', 105],
    ['12', 720],
    ['0:05', 5],
    ['3,', 180],
    ['', null],
    ['3:75', undefined],
    ['kolme', undefined],
    ['3,5,1', undefined],
    ['-1', undefined],
  ])('%j is %s minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });
});

test.each([
  [210, 'fi-FI', '3,5'],
  [210, 'en-GB', '3.5'],
  [15, 'sv-FI', '0,25'],
  [480, 'fi-FI', '8'],
  [5, 'fi-FI', '0:05'],
  [205, 'fi-FI', '3:25'],
])('%d minutes in %s is %s', (minutes, locale, text) => {
  expect(formatHours(minutes, locale)).toBe(text);
});
