import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { createTestApp, type TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

interface Parameter { name: string; in: string; schema: { enum?: unknown[] } & Record<string, unknown> }

/** Text that a person types, and what only its list can judge: a cursor, which is refused too. */
const WORDS: ReadonlySet<string> = new Set(['q']);

/** A filter that is misspelt must not answer with everyone, nor with nobody. Over every list of the document. */
describe('filters that no list knows', () => {
  let api: TestApp;
  let clients: TestClient[];
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    clients = await Promise.all((['coach', 'manager', 'admin', 'staff'] as const).map(async (role) => api.signedIn(await api.user([role]))));
  });
  afterAll(() => api.close());

  const lists = () => Object.entries(openApiDocument(api.app).paths)
    .filter(([path, item]) => item.get && !path.includes('{'))
    .map(([path, item]) => ({ path, parameters: ((item.get?.parameters ?? []) as Parameter[]).filter((one) => one.in === 'query') }));
  /** The answer of whoever may call it at all. */
  const answer = async (path: string): Promise<number> => {
    for (const client of clients) {
      const { status } = await client.get(path);
      if (status !== 403) return status;
    }
    return 403;
  };

  it('refuse an unknown value of every filter, and every unknown filter', async () => {
    const silent: string[] = [];
    let tried = 0;
    for (const { path, parameters } of lists().filter((one) => one.parameters.length > 0)) {
      for (const { name } of parameters.filter((one) => !WORDS.has(one.name))) {
        tried += 1;
        const status = await answer(`${path}?${name}=no-such-value`);
        if (status !== 400 && status !== 422) silent.push(`${path} ${name}: ${status}`);
      }
      const status = await answer(`${path}?noSuchFilter=1`);
      if (status !== 400) silent.push(`${path} noSuchFilter: ${status}`);
    }
    expect(silent).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  });
});
