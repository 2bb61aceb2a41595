import { copyFileSync, existsSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';
import { sql } from './sql.js';
import { sqliteFile } from './sqlite-file.js';
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
