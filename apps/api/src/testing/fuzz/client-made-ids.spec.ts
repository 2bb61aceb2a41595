import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { openApiDocument } from '../../openapi.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import { SAMPLES } from '../permissions/index.generated.js';
import { TEST_NOW, createTestApp, type TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import { tried } from '../tried.js';
import type { Schema } from './heavy-bodies.js';
import { systemOf } from '../../platform/audit/doer.js';

interface Described {
  operationId?: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Valid to some libraries, and made by nobody. */
const NOBODYS = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'FFFFFFFF-FFFF-FFFF-FFFF-ffffffffffff'];

/** Every operation that takes an id which the client made answers a repeated request alike. */
describe('an id that the client made', () => {
  let api: TestApp;
  let world: PermissionWorld;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    world = await PermissionWorld.make(api);
  });
  afterAll(() => api.close());

  it('is refused when it is nobody’s (nil, max); else gets the first answer by id or by key, and after seven days 409 with the ETag and no content, wherever it is taken', async () => {
    const names = takers();
    for (const name of names) await repeat(name);
    tried('client-made ids', `${names.length} operations: ${names.join(', ')}`);
    expect(names.length).toBeGreaterThan(12);
  }, 120_000);

  /** The POSTs whose body may have an id. */
  function takers(): string[] {
    const { paths, components } = openApiDocument(api.app);
    const schemas = (components?.schemas ?? {}) as Record<string, Schema>;
    const known = new Set(operationsOf(api.app).map(({ id }) => id));
    return Object.values(paths).flatMap((item) => {
      const { operationId = '', requestBody } = (item.post ?? {}) as Described;
      const body = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
      return known.has(operationId) && schemas[body]?.properties?.id ? [operationId] : [];
    });
  }

  async function repeat(name: string): Promise<void> {
    const call = await SAMPLES[name]?.(world);
    if (!call) throw new Error(`${name} has no sample`);
    const body = { ...call.body, id: v7({ msecs: Date.parse(TEST_NOW) }) };
    const post = (client: TestClient, key?: string) =>
      client.post<{ code?: string }>(call.path, { body, ...(call.version === undefined ? {} : { version: call.version }), ...(key === undefined ? {} : { key }) });
    let [client, first] = [world.coach, await post(world.coach)];
    for (const role of ['manager', 'admin', 'staff', 'trainee'] as const) {
      if (first.status < 300) break;
      client = await world.client(role, 'own', call);
      first = await post(client);
    }
    expect([name, first.status < 300, first.text.slice(0, 200)]).toEqual([name, true, first.text.slice(0, 200)]);
    for (const id of NOBODYS) {
      const refused = await client.post<{ errors: object[] }>(call.path, { body: { ...call.body, id }, ...(call.version === undefined ? {} : { version: call.version }) });
      expect([name, id, refused.status, refused.body.errors]).toMatchObject([name, id, 400, [{ field: 'id', code: 'invalidId' }]]);
    }
    const key = randomUUID();
    for (const again of [await post(client, key), await post(client), await post(client, key)]) expect([name, again.status, again.text]).toEqual([name, first.status, first.text]);
    await api.get(UnitOfWork).run(systemOf(), () => api.database.execute(sql`UPDATE idempotency_record SET expires_at = '2026-01-01T00:00:00.000Z'`));
    const late = await post(client);
    expect([name, late.status, late.body.code, late.headers.etag, late.text.includes(body.id)]).toEqual([name, 409, 'duplicate', expect.stringMatching(/^"\d+"$/), false]);
  }
});
