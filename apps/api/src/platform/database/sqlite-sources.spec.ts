import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { Audit } from '../audit/audit.js';
import { EventWriter } from '../audit/event-writer.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from './database.js';
import { openDatabase } from './open-database.js';
import { sql } from './sql.js';
import { assertPragmas } from './sqlite-sources.js';
import { RecordedListeners } from '../recorded/recorded-listeners.js';
import { UnitOfWork } from './unit-of-work.js';
import { withoutSyncing } from './without-syncing.js';

describe('the three SQLite sources', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
  });
  afterAll(() => api.close());

  it('have taken their pragmas, and one that has not is refused', async () => {
    const { write, read, report } = api.database.sources;
    await assertPragmas(write, 'write');
    await assertPragmas(read, 'read');
    await assertPragmas(report, 'read');
    await report.query('PRAGMA synchronous = NORMAL');
    await expect(assertPragmas(report, 'read')).rejects.toThrow('synchronous is 1, not 2');
    await report.query('PRAGMA synchronous = FULL');
  });

  it('write on one only', async () => {
    await expect(api.database.sources.read.query(`DELETE FROM organisation`)).rejects.toMatchObject({ detail: 'SQLITE_READONLY' });
    await expect(api.database.sources.report.query(`CREATE TABLE x (y)`)).rejects.toMatchObject({ detail: 'SQLITE_READONLY' });
  });

  it('are durable again after work that need not be, also when it fails', async () => {
    const { sources } = api.database;
    const during = sources.write.query.bind(sources.write, 'PRAGMA synchronous');
    await withoutSyncing(sources, async () => expect(await during()).toEqual([{ synchronous: 0 }]));
    await assertPragmas(sources.write, 'write');
    await expect(withoutSyncing(sources, () => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short');
    await assertPragmas(sources.write, 'write');
  });

  it('let a second process write between the units of the first, read-then-write included', async () => {
    const user = await api.user(['coach']);
    const other = new Database(await openDatabase(api.config, MIGRATIONS, 'command'));
    const clock = new Clock();
    const otherUnits = new UnitOfWork(other, new EventWriter(new Ids(clock), api.config), clock, new RecordedListeners());
    const rename = async (database: Database, name: string): Promise<void> => {
      await database.rows(sql`SELECT * FROM organisation`);
      await new Promise(setImmediate);
      await database.execute(sql`UPDATE organisation SET name = ${name}, version = version + 1 WHERE id = ${user.organisationId}`);
    };
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        index % 2 === 0
          ? api.get(UnitOfWork).run(user, async () => { await rename(api.database, `a${index}`); api.get(Audit).record('session.ended', {}); })
          : otherUnits.run(user, async () => { await rename(other, `b${index}`); new Audit(clock).record('session.ended', {}); }),
      ),
    );
    await other.close();
    const row = await api.database.firstRow<{ version: number }>(sql`SELECT version FROM organisation WHERE id = ${user.organisationId}`);
    expect(row?.version).toBe(41);
  });

  it('answer a small read while a large aggregate runs', async () => {
    const large = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600000) SELECT SUM(i) AS total FROM n`;
    let isDone = false;
    const aggregates = Promise.all([1, 2, 3, 4, 5, 6].map(() => api.database.reportRows(large))).then(() => (isDone = true));
    await api.database.rows(sql`SELECT 1 AS one`);
    expect(isDone).toBe(false);
    await aggregates;
  });
});
