import { expect, it } from '@jest/globals';
import { monthsThrough } from './months-through.js';

const months = (found: readonly string[], until: string, atLeast: number): string[] =>
  monthsThrough(found.map((month) => ({ month, n: 1 })), until, atLeast, (month) => ({ month, n: 0 })).map(({ month, n }) => `${month}:${n}`);

it.each([
  ['nothing at all', [], '2026-02-28', 3, ['2025-12:0', '2026-01:0', '2026-02:0']],
  ['a gap, across the turn of a year', ['2025-11', '2026-01'], '2026-02-01', 2, ['2025-11:1', '2025-12:0', '2026-01:1', '2026-02:0']],
  ['less than is asked for at least', ['2026-02'], '2026-02-28', 3, ['2025-12:0', '2026-01:0', '2026-02:1']],
  ['something later than the day', ['2026-03'], '2026-01-31', 1, ['2026-03:1']],
])('%s', (_, found, until, atLeast, expected) => {
  expect(months(found, until, atLeast)).toEqual(expected);
});

it('stops at four hundred months', () => {
  expect(months(['0001-01'], '2026-01-31', 12)).toHaveLength(400);
});
