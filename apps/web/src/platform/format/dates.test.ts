import { describe, expect, it } from '@jest/globals';
import { clock, dateOf, dayTile, fullDate, shortDate, todayInHelsinki, weekday, weekdayName } from './dates.js';

describe('dates as each language writes them', () => {
  it.each([
    ['fi', '17.11.2026', '17.11.', 'ti', 'tiistai'],
    ['sv', '17.11.2026', '17.11', 'ti', 'tisdag'],
    ['en', '17 Nov 2026', '17 Nov', 'Tue', 'Tuesday'],
  ] as const)('%s', (language, full, short, twoLetters, name) => {
    expect(fullDate('2026-11-17', language)).toBe(full);
    expect(shortDate('2026-11-17', language)).toBe(short);
    expect(weekday('2026-11-17', language)).toBe(twoLetters);
    expect(weekdayName('2026-11-17', language)).toBe(name);
  });

  it.each([
    ['fi', { day: '17.11.', below: 'ti' }],
    ['sv', { day: '17', below: 'ti nov' }],
    ['en', { day: '17', below: 'Tue Nov' }],
  ] as const)('as a tile: %s', (language, tile) => expect(dayTile('2026-11-17', language)).toEqual(tile));

  it.each([
    ['winter, two hours ahead of UTC', '2026-11-17T06:30:00.000Z', '8.30'],
    ['summer, three hours ahead', '2026-07-17T06:30:00.000Z', '9.30'],
    ['a time of day as it is', '08:05', '8.05'],
  ])('shows the clock of Helsinki: %s', (_, time, shown) => expect(clock(time, 'fi')).toBe(shown));

  it('counts the day as people here do: past midnight in Helsinki it is tomorrow already', () => {
    expect(todayInHelsinki(new Date('2026-11-17T22:30:00.000Z'))).toBe('2026-11-18');
    expect(dateOf('2026-11-17T21:59:00.000Z')).toBe('2026-11-17');
  });
});
