import { describe, expect, it } from '@jest/globals';
import { isSucceeded, type CoachedPeriod } from './last-coach.js';

const period = (id: string, coachId: string | null, day: number, hasEnded = true): CoachedPeriod => ({ id, coachId, hasEnded, createdAt: `2026-03-0${day}T08:00:00.000Z` });
const first = period('p1', 'coach-1', 1);

describe('whether another coaches the person of a period now', () => {
  it.each<[string, CoachedPeriod, CoachedPeriod[], boolean]>([
    ['the only period', first, [first], false],
    ['a later one of the same coach', first, [first, period('p2', 'coach-1', 2)], false],
    ['a later one of another', first, [first, period('p2', 'coach-2', 2)], true],
    ['a later one without a coach', first, [first, period('p2', null, 2)], false],
    ['an earlier one of another', first, [first, period('p2', 'coach-2', 0)], false],
    ['an open one of another, whenever it was stored', first, [first, period('p2', 'coach-2', 0, false)], true],
    ['two of one instant: the greater id is the later', first, [first, period('p2', 'coach-2', 1)], true],
    ['a period that goes on', { ...first, hasEnded: false }, [{ ...first, hasEnded: false }, period('p2', 'coach-2', 2)], false],
    ['a period that nobody coached', period('p1', null, 1), [period('p1', null, 1), period('p2', 'coach-2', 2)], false],
  ])('%s', (_, one, all, expected) => {
    expect(isSucceeded(one, all)).toBe(expected);
  });
});
