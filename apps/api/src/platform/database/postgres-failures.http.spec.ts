import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { MIGRATIONS } from '../../index.generated.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { PostgresProxy } from '../../testing/postgres-proxy.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { TEST_PATIENCE } from '../../testing/test-patience.js';
import type { TestUser } from '../../testing/test-users.js';
import { NotebookEntity } from '../../testing/notebook/notebook.entity.js';
import { ConfigError } from '../config/config.js';
import { asDomainError, problemBody } from '../errors/problem.js';
import { openDatabase } from './open-database.js';
import { POSTGRES_POOLS } from './postgres-sources.js';
import { sql } from './sql.js';
import { requireUnit } from './unit.js';
import { UnitOfWork } from './unit-of-work.js';

describe('PostgreSQL that fails', () => {
  let database: TestDatabase;
  let proxy: PostgresProxy;
  let api: TestApp;
  let coach: TestUser;
  let client: TestClient;
  beforeEach(async () => {
    database = await createTestDatabase('postgres');
    proxy = await PostgresProxy.before(database.config.databaseUrl ?? '');
    api = await createTestApp({ database: 'postgres', config: { databaseUrl: proxy.url }, ...NOTEBOOK_SLICE });
    coach = await api.user(['coach']);
    client = await api.signedIn(coach);
  });
  afterEach(async () => {
    proxy.become('open');
    await api.close();
    await proxy.close();
    await database.drop();
  });

  const post = () => client.post<{ id: string }>('/notebooks', { body: { traineeId: randomUUID(), title: 'Kirja', colour: 'red' } });
  const ready = async () => (await client.get('/health/ready')).status;
  const becomesReady = async (): Promise<void> => {
    while ((await ready()) !== 200) await new Promise(setImmediate);
  };

  it('and is gone: every call says so, and everything goes on once it is back', async () => {
    proxy.become('refused');
    const signIn = () => api.anonymous().post('/session', { body: { email: coach.email, password: coach.password } });
    for (const { status, body, headers } of await Promise.all([post(), client.get('/notebooks'), client.get('/session'), signIn(), client.get('/health/ready')])) {
      expect([status, body, headers['retry-after']]).toEqual([503, expect.objectContaining({ code: 'notReady' }), '5']);
    }
    proxy.become('open');
    expect((await post()).status).toBe(201);
    await becomesReady();
  });

  it('and ends each connection as soon as it is made: every call says so, and the server lives', async () => {
    proxy.become('refused');
    proxy.become('ended');
    for (let round = 0; round < 3; round += 1) {
      for (const { status, body } of await Promise.all([post(), client.get('/notebooks'), client.get('/health/ready')])) {
        expect([status, body]).toEqual([503, expect.objectContaining({ code: 'notReady' })]);
      }
    }
    proxy.become('open');
    expect((await post()).status).toBe(201);
    await becomesReady();
  });

  it.each<[string, (api: TestApp) => Promise<unknown>]>([
    ['hand-written SQL', ({ database }) => database.rows(sql`SELECT 1 AS one`)],
    ['a statement that writes', ({ database }) => database.execute(sql`UPDATE heartbeat SET beat = beat + 1`)],
    ['a repository', ({ database }) => database.manager.find(NotebookEntity)],
    ['a query builder', ({ database }) => database.manager.createQueryBuilder(NotebookEntity, 'row').getMany()],
    ['plain SQL of its manager', ({ database }) => database.manager.query('SELECT 1')],
    ['nothing but COMMIT', async () => undefined],
  ])('and ends the connection between two statements of a unit: not ready, then %s', async (_what, next) => {
    const unit = api.get(UnitOfWork).run(coach, async () => {
      const { runner } = requireUnit();
      const [own] = await api.database.rows<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
      await api.database.sources.report.query(`SELECT pg_terminate_backend(${own?.pid})`);
      while (!runner.isReleased) await new Promise(setImmediate);
      await next(api);
    });
    const thrown: unknown = await unit.catch((error: unknown) => error);
    expect(problemBody(asDomainError(thrown), 't')).toMatchObject({ status: 503, code: 'notReady' });
    expect((await post()).status).toBe(201);
  });

  it('and hangs: it is not ready, and does not wait for an answer', async () => {
    proxy.become('hung');
    const began = performance.now();
    expect(await ready()).toBe(503);
    expect(performance.now() - began).toBeLessThan(TEST_PATIENCE.lock);
    expect(await ready()).toBe(503);
    proxy.become('open');
    await becomesReady();
    expect((await post()).status).toBe(201);
    proxy.become('hung');
    // It can also be stopped meanwhile.
    await api.database.close();
  });

  it('and every connection is taken: it is not ready, and is again when they are free', async () => {
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const units = Array.from({ length: POSTGRES_POOLS.write }, () => api.get(UnitOfWork).run(coach, () => held));
    expect(await ready()).toBe(503);
    free();
    await Promise.all(units);
    await becomesReady();
  });

  it('and the end of a log of events is held: it is not ready, and does not wait for the lock, as no unit gets through', async () => {
    const holder = new Client({ connectionString: database.config.databaseUrl ?? '' });
    await holder.connect();
    await holder.query('BEGIN; SELECT organisation_id FROM audit_head FOR UPDATE');
    const began = performance.now();
    expect(await ready()).toBe(503);
    expect(performance.now() - began).toBeLessThan(TEST_PATIENCE.lock);
    await holder.query('ROLLBACK');
    await holder.end();
    await becomesReady();
  });

  it('and cannot be opened: one sentence without the password', async () => {
    const refusal = async (databaseUrl: string): Promise<string> => {
      const error: unknown = await openDatabase({ ...database.config, databaseUrl }, MIGRATIONS).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    };
    const wrong = new URL(proxy.url);
    [wrong.pathname, wrong.password] = ['/nowhere', 'kuiskaus'];
    expect(await refusal(wrong.href)).toMatch(/^PostgreSQL has no database 127\.0\.0\.1:\d+\/nowhere: (?!.*kuiskaus).*\.$/);
    proxy.become('refused');
    expect(await refusal(proxy.url)).toMatch(/does not answer: [^.]*\.$/);
  });
});
