import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { TOUCHES } from './touches.js';

const here = new URL('./', import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /^[\w-]+\/[\w-]+\.ts$/.test(name));

/** The keys of every query there is, whatever it is asked of. */
const keys: (readonly unknown[])[] = [];

beforeAll(async () => {
  for (const file of files) {
    const module = (await import(new URL(file, here).href)) as Record<string, unknown>;
    for (const [name, made] of Object.entries(module)) {
      if (!name.endsWith('Query')) continue;
      const { queryKey } = (typeof made === 'function' ? made('an id', 'another') : made) as { queryKey: readonly unknown[] };
      keys.push(queryKey);
    }
  }
});

describe('what a change makes stale', () => {
  it('is known of every query', () => expect(keys.length).toBeGreaterThan(30));

  it.each(Object.entries(TOUCHES))('is asked by somebody: %s', (_, touched) => {
    const lost = touched.filter((key) => !keys.some((one) => key.every((part, index) => one[index] === part)));
    expect(lost).toEqual([]);
  });
});
