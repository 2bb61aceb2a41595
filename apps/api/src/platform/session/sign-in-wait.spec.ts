import { describe, expect, it } from '@jest/globals';
import { failuresNow, isRecorded, waitSeconds, type TryKind } from './sign-in-wait.js';

describe('waiting after failed sign-ins', () => {
  it.each<[TryKind, failures: number, seconds: number]>([
    ['pair', 0, 0], ['pair', 9.9, 0], ['pair', 10, 60], ['pair', 10.9, 60], ['pair', 11, 120], ['pair', 13, 480], ['pair', 14, 900], ['pair', 1000, 900],
    ['device', 9, 0], ['device', 10, 60],
    ['account', 19, 0], ['account', 20, 30], ['account', 29, 30], ['account', 30, 60], ['account', 69, 480], ['account', 70, 900], ['account', 9999, 900],
    ['address', 39, 0], ['address', 40, 30], ['address', 59, 30], ['address', 60, 60], ['address', 140, 900],
  ])('%s with %d failures: %d s', (kind, failures, seconds) => {
    expect(waitSeconds(kind, failures)).toBe(seconds);
  });

  it.each<[TryKind, failures: number, seconds: number, left: number]>([
    ['pair', 10, 0, 10], ['pair', 10, 360, 9], ['pair', 10, 3600, 0], ['pair', 1, 9999, 0], ['account', 20, 600, 10], ['address', 40, 60, 39], ['pair', 5, -60, 5],
  ])('%s: of %d failures count %d s later %d', (kind, failures, seconds, left) => {
    expect(failuresNow(kind, failures, seconds)).toBe(left);
  });

  it('has few events for many failures', () => {
    expect(Array.from({ length: 1000 }, (_, n) => n + 1).filter(isRecorded)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 200, 500, 1000]);
  });
});
