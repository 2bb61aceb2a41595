export interface Dice {
  /** Printed, so that what it threw can be thrown again. */
  seed: number;
  /** A whole number from 0 up to, not including, `count`. */
  upTo(count: number): number;
}

/** Another attack each time (mulberry32). */
export function dice(seed = Math.floor(Math.random() * 2 ** 31)): Dice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, upTo: (count) => Math.floor(next() * count) };
}
