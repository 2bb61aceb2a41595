import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@valopolku/domain';
import { FactsCheck } from '../../areas/insight/facts/facts-check.service.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { createTestApp, type TestApp } from '../test-app.js';
import type { TestAnswer } from '../test-client.js';
import { tried } from '../tried.js';
import { BRANCHES, SAMPLES } from './index.generated.js';
import { operationsOf } from './operations-of.js';
import { PermissionWorld } from './permission-world.js';
import { readings, type Reading } from './readings.js';
import type { Operation } from './run-cells.js';
import type { Sample } from './sample.js';

const LONG = 300_000;

type Answer = TestAnswer<{ code?: string; nextCursor?: string | null }>;

/**
 * `npm test` holds the rules of features on SQLite. Every statement of theirs is run on PostgreSQL all the same: here every operation
 * gets through with each branch of its body, and every list answers each of its filters and orders, and its second page.
 */
describe('on PostgreSQL', () => {
  let api: TestApp;
  let world: PermissionWorld;
  let operations: Operation[];
  /** By operation: the path of its last sample, without a query. */
  const paths = new Map<string, string>();

  beforeAll(async () => {
    api = await createTestApp({ database: 'postgres' });
    world = await PermissionWorld.make(api);
    operations = operationsOf(api.app).filter(({ id }) => id !== 'session.signOut');
  }, LONG);
  afterAll(() => api.close());

  it('every operation gets through, with each branch of its body', async () => {
    const stopped: string[] = [];
    let count = 0;
    for (const operation of operations) {
      const samples: (Sample | undefined)[] = [SAMPLES[operation.id], ...Object.values(BRANCHES[operation.id] ?? {})];
      for (const sample of samples) {
        count += 1;
        const failed = sample ? await failure(operation, sample) : 'has no sample';
        if (failed !== undefined) stopped.push(`${operation.id}: ${failed}`);
      }
    }
    expect(stopped).toEqual([]);
    tried('every operation on postgres', `${count} samples got through`);
  }, LONG);

  it('every list answers each of its filters and orders, and its second page', async () => {
    const { id: coachingPeriod } = await world.period('skillBuilding');
    const { items } = (await world.coach.get<{ items: { id: string }[] }>('/qualifications')).body;
    const all = readings(api.app, world, { coachingPeriod, qualification: items[0]?.id ?? '' });
    const refused: string[] = [];
    const ordered = new Set<string>();
    for (const reading of all) {
      const answer = await read(reading, reading.query);
      if (reading.isSort && answer.status === 200) ordered.add(reading.operation);
      else if (answer.status !== 200 && !(reading.isSort && answer.status === 400)) refused.push(`${reading.operation}?${reading.query}: ${answer.text}`);
      const { nextCursor } = answer.body;
      if (answer.status !== 200 || !nextCursor) continue;
      const next = await read(reading, `${reading.query}&cursor=${encodeURIComponent(nextCursor)}`);
      if (next.status !== 200) refused.push(`${reading.operation}?${reading.query}, the second page: ${next.text}`);
    }
    expect(refused).toEqual([]);
    expect(all.filter(({ isSort, operation }) => isSort && !ordered.has(operation)).map(({ operation }) => operation)).toEqual([]);
    tried('every list on postgres', `${all.length} filters and orders answered`);
  }, LONG);

  it('and the facts are kept, and the log is whole', async () => {
    expect(await api.get(FactsCheck).verify()).toEqual([]);
    expect(await api.get(AuditVerifier).verify()).toMatchObject({ whole: true });
  }, LONG);

  /** Tried by one role after the other, until one gets through; what stopped the last that was not forbidden. */
  async function failure(operation: Operation, sample: Sample): Promise<string | undefined> {
    const call = await sample(world);
    paths.set(operation.id, call.path.replace(/\?.*/u, ''));
    let stopped = 'forbidden to all';
    for (const role of ROLES) {
      const client = await world.client(role, 'own', call);
      const body = call.bodyFor ? { ...call.body, ...call.bodyFor(client.userId) } : call.body;
      const answer: Answer = await client.request(operation.method, call.path, { ...(body ? { body } : {}), ...(call.version === undefined ? {} : { version: call.version }) });
      if (answer.status < 300 || (call.mayEndIn !== undefined && answer.text.includes(`"code":"${call.mayEndIn}"`))) return undefined;
      if (answer.status !== 403 && answer.status !== 404) stopped = `${answer.status} ${answer.text}`;
    }
    return stopped;
  }

  /** As the first role that may read it at all. */
  async function read({ operation }: Reading, query: string): Promise<Answer> {
    const path = paths.get(operation) ?? '';
    for (const role of ['coach', 'manager', 'admin'] as const) {
      const answer: Answer = await (await world.client(role, 'own', { path })).get(`${path}?${query}`);
      if (answer.status !== 403) return answer;
    }
    throw new Error(`nobody may read ${operation}`);
  }
});
