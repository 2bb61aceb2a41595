import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClosedRange, DateRange } from './date-range.js';
import { contains, daysInUnion, daysOf, rangesOverlap, unionOf } from './date-range.js';
import { addDays } from './plain-date.js';

const range = (startsOn: string, endsOn: string | null): DateRange => ({ startsOn, endsOn });
const TODAY = '2026-11-17';

describe('a range of days', () => {
  const placed = range('2026-08-03', '2026-08-31');
  it.each([
    [placed, '2026-08-02', false],
    [placed, '2026-08-03', true],
    [placed, '2026-08-31', true],
    [placed, '2026-09-01', false],
    [range('2026-08-03', null), '2030-01-01', true],
    [range('2026-08-03', null), '2026-08-02', false],
  ])('%o contains %s: %s', (one, date, inside) => {
    expect(contains(one, date)).toBe(inside);
  });

  it.each([
    [range('2026-08-01', '2026-08-10'), range('2026-08-10', '2026-08-20'), true],
    [range('2026-08-01', '2026-08-09'), range('2026-08-10', '2026-08-20'), false],
    [range('2026-08-01', null), range('2027-01-01', '2027-02-01'), true],
    [range('2026-08-01', null), range('2026-01-01', '2026-07-31'), false],
    [range('2026-08-01', null), range('2026-09-01', null), true],
  ])('%o and %o share a day: %s', (a, b, shared) => {
    expect(rangesOverlap(a, b)).toBe(shared);
    expect(rangesOverlap(b, a)).toBe(shared);
  });

  it('counts both ends', () => {
    expect(daysOf({ startsOn: '2026-08-03', endsOn: '2026-08-03' })).toBe(1);
    expect(daysOf({ startsOn: '2026-02-27', endsOn: '2026-03-02' })).toBe(4);
    expect(daysOf({ startsOn: '2026-03-02', endsOn: '2026-02-27' })).toBe(0);
  });
});

describe('a union of ranges', () => {
  it.each<[string, DateRange[], ClosedRange[]]>([
    ['nothing', [], []],
    ['overlapping', [range('2026-08-05', '2026-08-09'), range('2026-08-01', '2026-08-06')], [{ startsOn: '2026-08-01', endsOn: '2026-08-09' }]],
    ['neighbours', [range('2026-08-01', '2026-08-03'), range('2026-08-04', '2026-08-05')], [{ startsOn: '2026-08-01', endsOn: '2026-08-05' }]],
    ['one inside another', [range('2026-08-01', '2026-08-31'), range('2026-08-04', '2026-08-05')], [{ startsOn: '2026-08-01', endsOn: '2026-08-31' }]],
    ['apart', [range('2026-08-01', '2026-08-02'), range('2026-08-04', '2026-08-05')], [{ startsOn: '2026-08-01', endsOn: '2026-08-02' }, { startsOn: '2026-08-04', endsOn: '2026-08-05' }]],
    ['open runs to today', [range('2026-11-10', null)], [{ startsOn: '2026-11-10', endsOn: TODAY }]],
    ['open from tomorrow is not there yet', [range('2026-11-18', null)], []],
  ])('%s', (_name, ranges, union) => {
    expect(unionOf(ranges, TODAY)).toEqual(union);
  });

  it('does not change what it was given', () => {
    const given = [range('2026-08-01', '2026-08-06'), range('2026-08-05', '2026-08-09')];
    unionOf(given, TODAY);
    expect(given[0]?.endsOn).toBe('2026-08-06');
  });

  it('counts a day in two ranges once, as counting day by day does', () => {
    const anyRange = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => range(addDays('2026-01-01', from), addDays('2026-01-01', from + length)));
    const within = { startsOn: '2026-01-11', endsOn: '2026-02-20' };
    fc.assert(fc.property(fc.array(anyRange, { maxLength: 6 }), (ranges) => {
      const days = Array.from({ length: daysOf(within) }, (_, i) => addDays(within.startsOn, i));
      expect(daysInUnion(ranges, within)).toBe(days.filter((day) => ranges.some((one) => contains(one, day))).length);
    }));
  });
});
