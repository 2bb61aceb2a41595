import { describe, expect, it } from '@jest/globals';
import { FairGate } from './fair-gate.js';

/** Work that ends when the test says so; notes the order in which it began. */
function bench(gate: FairGate) {
  const begun: string[] = [];
  const refused: string[] = [];
  const ends: (() => void)[] = [];
  const enter = (key: string, name: string): void => {
    const work = () => new Promise<void>((end) => { begun.push(name); ends.push(end); });
    gate.pass(key, work).catch((error: Error) => refused.push(`${name} ${error.message}`));
  };
  const settle = async (): Promise<void> => { for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); };
  const drain = async (): Promise<void> => { for (await settle(); ends.length > 0; await settle()) ends.shift()?.(); };
  return { begun, refused, enter, settle, drain };
}

describe('a fair gate', () => {
  it('takes turns between keys, whoever came with more', async () => {
    const { begun, refused, enter, drain } = bench(new FairGate(1, 10, 100));
    for (let n = 0; n < 4; n += 1) enter('attacker', `a${n}`);
    enter('right', 'r0');
    enter('other', 'o0');
    await drain();
    expect([begun, refused]).toEqual([['a0', 'a1', 'r0', 'o0', 'a2', 'a3'], []]);
  });

  it('holds so many of one key and no more', async () => {
    const { begun, refused, enter, drain } = bench(new FairGate(1, 2, 100));
    for (let n = 0; n < 5; n += 1) enter('attacker', `a${n}`);
    enter('right', 'r0');
    await drain();
    expect([begun, refused]).toEqual([['a0', 'a1', 'r0', 'a2'], ['a3 busy', 'a4 busy']]);
  });

  it('gives a newcomer the last place of the longest line when it is full', async () => {
    const { begun, refused, enter, drain } = bench(new FairGate(1, 3, 4));
    for (const name of ['a0', 'a1', 'a2', 'a3', 'b0', 'b1']) enter(name[0] ?? '', name);
    enter('r', 'r0');
    await drain();
    expect(begun).toContain('r0');
    expect(refused).toEqual(['a3 busy', 'a2 busy']);
  });

  it('goes on after work that fails, and is empty afterwards', async () => {
    const gate = new FairGate(1, 1, 1);
    await expect(gate.pass('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.pass('a', () => Promise.resolve('done'))).toBe('done');
  });
});
