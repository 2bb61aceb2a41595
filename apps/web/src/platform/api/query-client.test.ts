import { describe, expect, it } from '@jest/globals';
import { ProblemError, type ProblemCode } from './problem-error.js';
import { createQueryClient } from './query-client.js';

/** How often a reading is tried when it fails so each time. */
async function tries(error: Error): Promise<number> {
  const client = createQueryClient(() => undefined);
  let count = 0;
  const queryFn = () => {
    count += 1;
    return Promise.reject(error);
  };
  await client.fetchQuery({ queryKey: ['fields'], queryFn, retryDelay: 0, retry: client.getDefaultOptions().queries?.retry ?? false }).catch(() => undefined);
  return count;
}

describe('one cache for the app', () => {
  it.each<[string, ProblemCode, number, number]>([
    ['the network is out of reach', 'network', 0, 3],
    ['a proxy has no server behind it', 'internal', 502, 3],
    ['the server is busy', 'internal', 503, 3],
    ['the server has a fault', 'internal', 500, 1],
    ['it is refused', 'forbidden', 403, 1],
    ['there is no such thing', 'notFound', 404, 1],
  ])('repeats only what a repeat can help: %s', async (_, code, status, expected) => {
    expect(await tries(new ProblemError(code, status))).toBe(expected);
  });

  it.each([
    ['a reading', 'unauthenticated', 1],
    ['a reading', 'forbidden', 0],
    ['a change', 'unauthenticated', 1],
    ['a change', 'notFound', 0],
  ] as const)('is told by %s that the session has ended: %s', async (kind, code, times) => {
    let told = 0;
    const client = createQueryClient(() => { told += 1; });
    const fail = () => Promise.reject(new ProblemError(code, 401));

    if (kind === 'a reading') await client.fetchQuery({ queryKey: ['fields'], queryFn: fail }).catch(() => undefined);
    else await client.getMutationCache().build(client, { mutationFn: fail }).execute(undefined).catch(() => undefined);

    expect(told).toBe(times);
  });
});
