import type { Random } from '../shared/random.js';

/** Deals values to people so that each value comes out exactly as often as it must. */
export class Deal<K> {
  private readonly left: Set<number>;
  private readonly dealt = new Map<number, K>();

  constructor(
    size: number,
    private readonly random: Random,
  ) {
    this.left = new Set(Array.from({ length: size }, (_, index) => index));
  }

  /** Gives `value` to exactly `count` of those still without one; those whom it suits first. */
  give(value: K, count: number, suits: (index: number) => boolean = () => true): this {
    const mixed = this.random.shuffle([...this.left]);
    const chosen = [...mixed.filter(suits), ...mixed.filter((index) => !suits(index))].slice(0, count);
    if (chosen.length < count) throw new Error(`only ${chosen.length} left for ${String(value)}, not ${count}`);
    for (const index of chosen) {
      this.dealt.set(index, value);
      this.left.delete(index);
    }
    return this;
  }

  /** Gives `value` to all who are left. */
  rest(value: K): K[] {
    for (const index of this.left) this.dealt.set(index, value);
    this.left.clear();
    return [...this.dealt.entries()].sort(([a], [b]) => a - b).map(([, given]) => given);
  }
}
