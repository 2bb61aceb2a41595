import { describe, expect, it } from '@jest/globals';
import { Clock } from './clock.js';
import { Ids } from './ids.js';

describe('clock', () => {
  it.each([
    ['2026-01-31T21:59:59.000Z', '2026-01-31'],
    ['2026-01-31T22:00:00.000Z', '2026-02-01'],
    ['2026-06-30T21:00:00.000Z', '2026-07-01'],
    ['2026-03-29T00:59:59.000Z', '2026-03-29'],
    ['2025-12-31T22:30:00.000Z', '2026-01-01'],
  ])('%s is %s in Helsinki', (instant, date) => {
    const clock = new Clock();
    clock.fix(instant);
    expect([clock.now(), clock.today()]).toEqual([instant, date]);
  });

  it('stands elsewhere only for the work it is set for, also when runs overlap', async () => {
    const clock = new Clock();
    clock.fix('2026-01-01T00:00:00.000Z');
    const years = await Promise.all(['2015', '2016'].map((year) => clock.at(`${year}-05-05T10:00:00Z`, async () => {
      await new Promise(setImmediate);
      return clock.today().slice(0, 4);
    })));
    expect([...years, clock.today()]).toEqual(['2015', '2016', '2026-01-01']);
  });
});

describe('ids', () => {
  const ids = (): Ids => {
    const clock = new Clock();
    clock.fix('2026-01-01T00:00:00.000Z');
    return new Ids(clock);
  };

  it('are UUIDv7 of the clock, all different', () => {
    const made = Array.from({ length: 100 }, ((source) => () => source.next())(ids()));
    expect(new Set(made).size).toBe(100);
    expect(made[0]).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab]/);
  });

  it('are the same again from a seed', () => {
    const [a, b] = [ids(), ids()];
    const some = (source: Ids, seed: string) => source.seeded(seed, () => [source.next(), source.next()]);
    expect(some(a, 'demo')).toEqual(some(b, 'demo'));
    expect(some(a, 'demo')).not.toEqual(some(a, 'other'));
  });
});
