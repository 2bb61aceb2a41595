import { copyFileSync, cpSync, existsSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { failStatements } from '../../testing/failing-statements.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';
import { rounds } from '../../testing/thorough.js';
import { closeSources } from './database.js';
import { openDatabase } from './open-database.js';
import { sql } from './sql.js';
import { sqliteFile } from './sqlite-file.js';
import { closeHandle, execute, openHandle } from './sqlite-handle.js';
import { UnitOfWork } from './unit-of-work.js';

describe('a database file that is lost while it is served', () => {
  let api: TestApp;
  let coach: TestUser;
  let client: TestClient;
  let file: string;
  beforeEach(async () => {
    api = await createTestApp({ database: 'sqlite', ...NOTEBOOK_SLICE });
    coach = await api.user(['coach']);
    client = await api.signedIn(coach);
    file = sqliteFile(api.config.dataDir);
  });
  afterEach(() => api.close());

  const post = () => client.post<{ id: string }>('/notebooks', { body: { traineeId: randomUUID(), title: 'Kirja', colour: 'red' } });
  const everyCall = () =>
    Promise.all([
      post(), client.get('/notebooks'), client.get('/session'), client.get('/health/ready'), client.get('/municipalities'),
      api.anonymous().post('/session', { body: { email: coach.email, password: coach.password } }),
    ]);
  const expectNotReady = async (): Promise<void> => {
    for (const { status, body, headers } of await everyCall()) expect([status, body, headers['retry-after']]).toEqual([503, expect.objectContaining({ code: 'notReady' }), '5']);
  };

  it.each<[string, () => void]>([
    ['deleted', () => rmSync(file)],
    ['replaced by a copy', () => { copyFileSync(file, `${file}.copy`); renameSync(`${file}.copy`, file); }],
    ['replaced by an empty one', () => { rmSync(file); writeFileSync(file, ''); }],
    ['emptied', () => truncateSync(file)],
    ['cut short', () => truncateSync(file, statSync(file).size >> 1)],
    ['with an emptied index of its log', () => truncateSync(`${file}-shm`)],
    ['with an emptied log', () => truncateSync(`${file}-wal`)],
    ['with a log cut short', () => truncateSync(`${file}-wal`, statSync(`${file}-wal`).size >> 1)],
    ['with a log that lacks its last byte', () => truncateSync(`${file}-wal`, statSync(`${file}-wal`).size - 1)],
    ['without its log', () => rmSync(`${file}-wal`)],
    ['without its folder', () => renameSync(api.config.dataDir, `${api.config.dataDir}-moved`)],
  ])('%s takes and shows nothing', async (_how, lose) => {
    lose();
    await expectNotReady();
    expect((await client.get('/health/live')).status).toBe(200);
    rmSync(`${api.config.dataDir}-moved`, { recursive: true, force: true });
  });

  it('in the middle of a unit is never told to be written', async () => {
    const unit = api.get(UnitOfWork).run(coach, async () => {
      await api.database.execute(sql`UPDATE heartbeat SET beat = beat + 1`);
      rmSync(file);
    });
    await expect(unit).rejects.toMatchObject({ code: 'notReady' });
  });

  it.each([0, 4_000])('with a log cut to %i bytes in the middle of a unit is never told to be written, nor served again', async (length) => {
    const unit = api.get(UnitOfWork).run(coach, async () => {
      await api.database.execute(sql`UPDATE heartbeat SET beat = beat + 1`);
      truncateSync(`${file}-wal`, length);
    });
    await expect(unit).rejects.toMatchObject({ code: 'notReady', kind: 'damaged' });
    // Whatever stands there later.
    truncateSync(`${file}-wal`, 100_000_000);
    await expectNotReady();
  });

  it('with a log cut short before somebody else wrote on is noticed', async () => {
    const other = await openHandle(file, false);
    for (const length of [undefined, 0]) {
      if (length !== undefined) truncateSync(`${file}-wal`, length);
      await execute(other, 'UPDATE heartbeat SET beat = beat + 1');
    }
    await closeHandle(other);
    await expectNotReady();
  });

  it('keeps what was in it before its log was lost, and is whole at the next start', async () => {
    await api.database.sources.write.query('PRAGMA wal_checkpoint(TRUNCATE)');
    const { dataDir } = api.config;
    expect((await post()).status).toBe(201);
    const unit = api.get(UnitOfWork).run(coach, async () => {
      await api.database.execute(sql`UPDATE heartbeat SET beat = beat + 1`);
      truncateSync(`${file}-wal`);
    });
    await expect(unit).rejects.toMatchObject({ kind: 'damaged' });
    await api.database.close();
    // As the end of the process does: nothing is written back.
    cpSync(dataDir, `${dataDir}-later`, { recursive: true });
    await closeSources(await openDatabase({ ...api.config, dataDir: `${dataDir}-later` }, [...MIGRATIONS, ...NOTEBOOK_SLICE.migrations]));
    rmSync(`${dataDir}-later`, { recursive: true });
  });

  it('is not taken for lost when somebody else writes its log into it, empties that, or packs the file', async () => {
    const other = await openHandle(file, false);
    await execute(other, 'PRAGMA busy_timeout = 10000; CREATE TABLE scratch (content BLOB)');
    let [over, shortened] = [false, 0];
    const tidying = (async () => {
      while (!over) {
        await execute(other, 'INSERT INTO scratch VALUES (randomblob(500000)); PRAGMA wal_checkpoint(RESTART)');
        const before = statSync(file).size;
        await execute(other, 'DELETE FROM scratch; VACUUM; PRAGMA wal_checkpoint(PASSIVE); PRAGMA wal_checkpoint(TRUNCATE)');
        if (statSync(file).size < before) shortened += 1;
      }
    })();
    for (let round = 0; round < rounds(10, 100); round += 1) {
      for (const { status } of await Promise.all([post(), post(), client.get('/notebooks'), client.get('/health/ready')])) expect([200, 201]).toContain(status);
    }
    over = true;
    await tidying;
    await closeHandle(other);
    expect(shortened).toBeGreaterThan(0);
    expect((await post()).status).toBe(201);
  });

  it('says once that its content is damaged, and serves nothing more', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const restore = failStatements(api.database.sources.write, { statement: /INTO "notebook"/, way: 'before', code: 'SQLITE_CORRUPT', times: 1 });
    expect((await post()).status).toBe(503);
    restore();
    await expectNotReady();
    await expectNotReady();
    expect(warned.mock.calls).toEqual([[`The database ${file} is damaged, or its disk is: stop, check the disk and restore a backup (SQLITE_CORRUPT).`]]);
    warned.mockRestore();
  });

  it('is served again once it is back', async () => {
    renameSync(file, `${file}.away`);
    await expectNotReady();
    expect(existsSync(file)).toBe(false);
    renameSync(`${file}.away`, file);
    const { status, body } = await post();
    expect(status).toBe(201);
    expect((await client.get(`/notebooks/${body.id}`)).status).toBe(200);
  });

  it('refuses while it has no room, and takes everything again once it has', async () => {
    const { write } = api.database.sources;
    const pages = (await write.query<{ page_count: number }[]>('PRAGMA page_count'))[0]?.page_count ?? 0;
    await write.query(`PRAGMA max_page_count = ${pages}`);
    const acknowledged: string[] = [];
    const fill = async (): Promise<number> => {
      for (;;) {
        const answers = await Promise.all(Array.from({ length: 8 }, post));
        for (const { status, body } of answers) if (status === 201) acknowledged.push(body.id);
        const refused = answers.find(({ status }) => status !== 201);
        if (refused) return refused.status;
      }
    };
    expect(await fill()).toBe(503);
    await write.query(`PRAGMA max_page_count = ${pages * 10}`);
    for (const { status, body } of await Promise.all(Array.from({ length: 8 }, post))) {
      expect(status).toBe(201);
      acknowledged.push(body.id);
    }
    const rows = await api.database.sources.read.query<{ id: string }[]>('SELECT id FROM notebook');
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(acknowledged));
  });
});
