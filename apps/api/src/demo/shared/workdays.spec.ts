import { describe, expect, it } from '@jest/globals';
import { Random } from './random.js';
import { isWorkday, mondayOf, workdayFrom, workdaysBetween, workdayUntil } from './workdays.js';

describe('workdays', () => {
  it.each([
    ['2016-01-01', false], ['2016-01-04', true], ['2016-01-06', false], ['2016-01-09', false], ['2016-12-06', false], ['2016-12-23', true], ['2016-12-26', false],
  ])('%s: %s', (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });

  it('finds the next and the last one', () => {
    expect([workdayFrom('2016-12-24'), workdayUntil('2016-12-25'), mondayOf('2016-12-25'), mondayOf('2016-12-19')]).toEqual([
      '2016-12-27', '2016-12-23', '2016-12-19', '2016-12-19',
    ]);
    expect(workdaysBetween('2016-12-22', '2016-12-28')).toEqual(['2016-12-22', '2016-12-23', '2016-12-27', '2016-12-28']);
  });
});

describe('a seeded stream', () => {
  it('depends on its seed alone, and reaches both ends', () => {
    const numbers = (seed: string): number[] => Array.from({ length: 200 }, ((random) => () => random.whole(1, 6))(new Random(seed)));
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
    expect([...new Set(numbers('a'))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...new Random('c').shuffle([1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
