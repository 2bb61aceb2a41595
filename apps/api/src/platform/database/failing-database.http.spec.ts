import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { failStatements, type Fault } from '../../testing/failing-statements.js';
import type { NotebookResponse } from '../../testing/notebook/notebook.contracts.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import type { TestAnswer, TestClient } from '../../testing/test-client.js';
import { rounds, THOROUGH } from '../../testing/thorough.js';
import { tried } from '../../testing/tried.js';
import type { Dialect } from './dialect.js';
import { sql } from './sql.js';
import { sqliteFile } from './sqlite-file.js';
import { openSqliteSource, sqliteSource } from './sqlite-sources.js';

const CLIENTS = 8;
/** Pairs of writes by each client; a pair is one that is new and one that may be taken back. */
const POSTS = rounds(2, 12);

const STATEMENTS = { begin: /^(BEGIN|START TRANSACTION)/, statement: /^INSERT INTO "notebook"/, event: /INSERT INTO "audit_event"/, commit: /^COMMIT/, rollback: /^ROLLBACK/, end: /^(COMMIT|ROLLBACK)/ };
type Place = keyof typeof STATEMENTS;
const WAYS: Record<Dialect, Pick<Fault, 'way' | 'code'>[]> = {
  sqlite: [{ way: 'before', code: 'SQLITE_IOERR' }, { way: 'after', code: 'SQLITE_NOMEM' }, { way: 'rolledBack', code: 'SQLITE_FULL' }],
  postgres: [{ way: 'before', code: '53100' }, { way: 'after', code: '58030' }, { way: 'cut', code: '08006' }],
};

/** Which way is tried in the short of it; at COMMIT all are. */
const SHORT: Record<Place, number | undefined> = { begin: 0, statement: 2, event: 1, commit: undefined, rollback: 0, end: 0 };

const waysOf = (dialect: Dialect, where: Place) => WAYS[dialect].filter((_way, index) => THOROUGH || (SHORT[where] ?? index) === index);

describeOnBothDatabases('a database that fails', (context) => {
  let client: TestClient;
  let restore: () => void = () => undefined;
  beforeAll(async () => {
    client = await context.api.signedIn(await context.api.user(['coach']));
  });
  afterEach(() => restore());

  const post = (traineeId: string = randomUUID()) => client.clone().post<NotebookResponse>('/notebooks', { body: { traineeId, title: 'Vika', colour: 'red' } });
  const ready = async (): Promise<number> => (await client.get('/health/ready')).status;

  /** What stands in the database for somebody else who opens it. */
  const stored = async (): Promise<Set<string>> => {
    const { database, config } = context.api;
    const other = context.dialect === 'postgres' ? database.sources.read : await openSqliteSource(sqliteSource(sqliteFile(config.dataDir)), 'read');
    const rows = await other.query<{ id: string }[]>('SELECT id FROM notebook');
    if (other !== database.sources.read) await other.destroy();
    return new Set(rows.map(({ id }) => id));
  };

  /** Each client writes, and now and then something that is taken back: a second open notebook of the same trainee. */
  const writeAtOnce = async (): Promise<TestAnswer<NotebookResponse>[]> => {
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const own: TestAnswer<NotebookResponse>[] = [];
        const trainee = randomUUID();
        for (let count = 0; count < POSTS; count += 1) own.push(await post(trainee), await post());
        return own;
      }),
    );
    return answers.flat();
  };

  it.each(Object.keys(STATEMENTS) as Place[])('at %s never acknowledges what is not there, and recovers by itself', async (where) => {
    for (const { way, code } of waysOf(context.dialect, where)) {
      restore = failStatements(context.api.database.sources.write, { statement: STATEMENTS[where], way, code, times: 4 });
      const answers = await writeAtOnce();
      restore();
      const after = await post();
      expect([where, way, after.status]).toEqual([where, way, 201]);
      const rows = await stored();
      const acknowledged = [...answers, after].filter(({ status }) => status === 201).map(({ body }) => body.id);
      expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
      const refused = answers.filter(({ status }) => status !== 201 && status !== 409);
      for (const { status, body, headers } of refused) expect([status, body, headers['retry-after']]).toEqual([503, expect.objectContaining({ code: 'notReady' }), '5']);
      if (where !== 'rollback') expect(refused.length).toBeGreaterThan(0);
      expect(await ready()).toBe(200);
      tried(`${context.dialect} fails at ${where}, ${way} (${code})`, `${answers.length} writes, ${refused.length} refused, ${acknowledged.length} acknowledged and there`);
    }
  });

  it('is not ready after a write that found no room, until another one is done, however small its own is', async () => {
    const code = context.dialect === 'sqlite' ? 'SQLITE_FULL' : '53100';
    restore = failStatements(context.api.database.sources.write, { statement: /^INSERT INTO "notebook"/, way: 'before', code, times: 1 });
    expect((await post()).status).toBe(503);
    restore();
    expect([await ready(), await ready()]).toEqual([503, 503]);
    expect((await post()).status).toBe(201);
    expect(await ready()).toBe(200);
  });

  it('counts up one row a second, whoever asks whether it is ready', async () => {
    const beats = async () => (await context.api.database.firstRow<{ beat: number }>(sql`SELECT beat FROM heartbeat`))?.beat ?? 0;
    const before = await beats();
    const answers = await Promise.all(Array.from({ length: 40 }, ready));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect((await beats()) - before).toBeLessThanOrEqual(1);
  });
}, NOTEBOOK_SLICE);
