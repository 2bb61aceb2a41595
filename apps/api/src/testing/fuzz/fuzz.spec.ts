import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@valopolku/domain';
import { DIALECTS } from '../../platform/database/dialect.js';
import { createTestApp, type TestApp } from '../test-app.js';
import type { TestAnswer } from '../test-client.js';
import { rounds } from '../thorough.js';
import type { Call } from '../permissions/cells.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import { SAMPLES } from '../permissions/index.generated.js';
import { mutated, oddAddresses, oversized } from './mutations.js';

const MINUTES = 60_000;
const SLOW_MS = 10_000;
/** One of so many on each database, which differ in types only. Neither number divides those of a field's odd values, so that the turn goes round. */
const ONE_OF = { sqlite: rounds(5, 1), postgres: rounds(23, 3) };
const INSIDES = /at .*\.(?:js|ts):\d+|node_modules|SELECT |INSERT INTO|UPDATE \w+ SET|SQLITE_|sqlite3|QueryFailed|TypeORM/;

interface Odd extends Call {
  /** The only right answer, where there is one. */
  status?: number;
}

describe.each(DIALECTS)('odd requests on %s', (dialect) => {
  let api: TestApp;
  let world: PermissionWorld;
  const faults: string[] = [];
  let turn = 0;
  const sent = { odd: 0, oversized: 0 };

  beforeAll(async () => {
    api = await createTestApp({ database: dialect });
    world = await PermissionWorld.make(api);
    // The settings of the organisation come last: the samples of the others rest on them.
    const operations = operationsOf(api.app).filter(({ id }) => id !== 'session.signOut');
    for (const operation of operations.filter(({ id }) => id !== 'organisation.change')) await tryAll(operation);
    for (const operation of operations.filter(({ id }) => id === 'organisation.change')) await tryAll(operation);
    await api.close();
  }, 10 * MINUTES);

  it('never bring the server out of itself, and every answer is as the document says', () => {
    process.stdout.write(`odd requests on ${dialect}: ${sent.odd}, of them too long or too deep: ${sent.oversized}\n`);
    expect(faults.slice(0, 40)).toEqual([]);
    expect(sent.odd).toBeGreaterThan(10_000 / ONE_OF[dialect]);
    expect(sent.oversized).toBeGreaterThan(1000 / ONE_OF[dialect]);
  });

  async function tryAll(operation: Operation): Promise<void> {
    const call = await SAMPLES[operation.id]?.(world);
    if (!call) return;
    const odds: Odd[] = [
      ...(call.body ? [...mutated(call.body).map((body) => ({ ...call, body })), ...oversized(call.body).map((part) => ({ ...call, ...part }))] : []),
      ...oddAddresses(call.path, operation.filters).map((path) => ({ ...call, path })),
    ];
    const role = await roleFor(operation, call);
    const tried = odds.filter(() => (turn += 1) % ONE_OF[dialect] === 0);
    for (let from = 0; from < tried.length; from += 50) {
      const together = tried.slice(from, from + 50);
      const times = await Promise.all(together.map((odd) => send(operation, odd, role)));
      for (const [index, odd] of together.entries()) if ((times[index] ?? 0) > SLOW_MS) await sendAlone(operation, odd, role);
    }
  }

  async function roleFor(operation: Operation, call: Call): Promise<Role> {
    for (const role of ['coach', 'manager', 'admin', 'trainee'] as const) {
      const answer = await (await world.client(role, 'own', call)).request(operation.method, call.path.replace(/\?.*/, ''), { body: { nothing: 1 }, version: 99 });
      if (answer.status !== 403) return role;
    }
    return 'coach';
  }

  /** Among fifty others a request waits for them; what is slow by itself is slow again. */
  async function sendAlone(operation: Operation, odd: Odd, role: Role): Promise<void> {
    const took = Math.min(await send(operation, odd, role), await send(operation, odd, role));
    if (took > SLOW_MS) faults.push(`${operation.id} took ${Math.round(took)} ms`);
  }

  async function send(operation: Operation, odd: Odd, role: Role): Promise<number> {
    sent.odd += 1;
    if (odd.status !== undefined) sent.oversized += 1;
    const client = await world.client(role, 'own', odd);
    const began = performance.now();
    try {
      const { body, version } = odd;
      judge(operation, odd, await client.request(operation.method, odd.path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) }));
    } catch (error) {
      faults.push(`${operation.id}: ${String(error).slice(0, 500)}`);
    }
    return performance.now() - began;
  }

  function judge({ id, method }: Operation, { path, body, status }: Odd, answer: TestAnswer<unknown>): void {
    const what = () => `${method} ${id} ${path.slice(0, 120)} ${JSON.stringify(body ?? '').slice(0, 300)}: ${answer.status}`;
    if (answer.status >= 500) faults.push(what());
    else if (status !== undefined && answer.status !== status) faults.push(`${what()} in place of ${status}`);
    else if (answer.status >= 400 && INSIDES.test(answer.text)) faults.push(`${what()} tells its insides: ${answer.text.slice(0, 300)}`);
  }
});
