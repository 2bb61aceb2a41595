import { describe, expect, it } from '@jest/globals';
import { SessionClock } from './session-clock.js';

describe('the clock of a session', () => {
  it.each([
    ['just begun', 0, [], false],
    ['used all the time, a second before its whole time', 11_999, [7000, 11_998], false],
    ['used all the time, when its whole time is over', 12_000, [7000, 11_999], true],
    ['left alone, a second before', 7199, [], false],
    ['left alone', 7200, [], true],
    ['left alone after it was used', 9000, [3000], false],
    ['left alone long after it was used', 10_200, [3000], true],
  ])('%s', (_name, at, used, isOver) => {
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
    expect(clock.isOver()).toBe(isOver);
  });

  it('never ends where nobody is signed in', () => {
    const clock = new SessionClock(() => Number.MAX_SAFE_INTEGER);
    expect(clock.isOver()).toBe(false);
    clock.set(null);
    expect(clock.isOver()).toBe(false);
  });
});
