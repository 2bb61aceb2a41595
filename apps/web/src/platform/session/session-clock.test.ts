import { describe, expect, it } from '@jest/globals';
import { SessionClock } from './session-clock.js';

describe('the clock of a session', () => {
  it.each([
    ['just begun', 0, [], null],
    ['used all the time, a second before its whole time', 11_999, [7000, 11_998], null],
    ['used all the time, when its whole time is over', 12_000, [7000, 11_999], 'time'],
    ['left alone, a second before', 7199, [], null],
    ['left alone', 7200, [], 'unused'],
    ['left alone after it was used', 9000, [3000], null],
    ['left alone long after it was used', 10_200, [3000], 'unused'],
  ])('%s', (_name, at, used, reason) => {
    // A wrong clock is no matter.
    const begun = Date.UTC(1999, 0, 1);
    let now = begun;
    const clock = new SessionClock(() => now);
    clock.set({ secondsLeft: 12_000, idleSeconds: 7200 });
    for (const second of used) {
      now = begun + second * 1000;
      clock.used();
    }
    now = begun + at * 1000;
    expect(clock.reason()).toBe(reason);
  });

  it('is about to end when it ends within the slack that is given', () => {
    const clock = new SessionClock(() => 0);
    clock.set({ secondsLeft: 12_000, idleSeconds: 7200 });
    expect([clock.reason(7_199_000), clock.reason(7_200_000), clock.reason(12_000_000)]).toEqual([null, 'unused', 'time']);
  });

  it('never ends where nobody is signed in', () => {
    const clock = new SessionClock(() => Number.MAX_SAFE_INTEGER);
    expect(clock.reason()).toBeNull();
    clock.set(null);
    expect(clock.reason()).toBeNull();
  });
});
