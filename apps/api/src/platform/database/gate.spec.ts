import { describe, expect, it } from '@jest/globals';
import { Gate } from './gate.js';
import { within } from './time-limit.js';

const stuck = (): { work: () => Promise<void>; free: () => void } => {
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  return { work: () => held, free };
};

describe('a gate', () => {
  it('refuses who has waited too long, and lets in who comes later', async () => {
    const gate = new Gate(1, 10, 30);
    const { work, free } = stuck();
    const first = gate.pass(work);
    const late = await Promise.allSettled([gate.pass(async () => 1), gate.pass(async () => 2)]);
    for (const answer of late) expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'notReady' } });
    const next = gate.pass(async () => 3);
    free();
    await first;
    expect(await next).toBe(3);
    expect(await gate.pass(async () => 4)).toBe(4);
  });

  it('refuses at once when too many wait', async () => {
    const gate = new Gate(1, 1, 60_000);
    const { work, free } = stuck();
    const [first, second] = [gate.pass(work), gate.pass(async () => 2)];
    await expect(gate.pass(async () => 3)).rejects.toMatchObject({ code: 'busy' });
    free();
    await first;
    expect(await second).toBe(2);
  });
});

describe('a time limit', () => {
  it('answers hung when nothing comes, and else what comes', async () => {
    const { work, free } = stuck();
    await expect(within(10, work())).rejects.toMatchObject({ kind: 'hung' });
    free();
    expect(await within(60_000, Promise.resolve(1))).toBe(1);
    await expect(within(60_000, Promise.reject(new Error('own')))).rejects.toThrow('own');
    expect(await within(undefined, Promise.resolve(2))).toBe(2);
  });
});
