import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percent } from './percent.js';

describe('a share in per cent', () => {
  it.each([
    // The published project, its 77 participants.
    [51, 77, 66.2],
    [29, 77, 37.7],
    [49, 77, 63.6],
    [35, 77, 45.5],
    [40, 77, 51.9],
    [2, 77, 2.6],
    [12, 77, 15.6],
    [23, 77, 29.9],
    [1, 77, 1.3],
    [77, 77, 100],
    [0, 77, 0],
    // Exactly half goes up.
    [1, 16, 6.3],
    [3, 16, 18.8],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [5, 3, 166.7],
  ])('%s of %s is %s', (count, total, share) => {
    expect(percent(count, total)).toBe(share);
  });

  it('there is no share of nothing', () => {
    expect(percent(0, 0)).toBeNull();
  });

  it('is never further than half a tenth from the exact share', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (count, total) => {
      const tenths = Math.round((percent(count, total) ?? 0) * 10);
      const difference = BigInt(tenths) * BigInt(total) - 1000n * BigInt(count);
      expect(2n * difference <= BigInt(total) && 2n * difference > -BigInt(total)).toBe(true);
    }));
  });
});
