import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import { Database } from './database.js';
import { openDatabase } from './open-database.js';

const NEWER = 'later0000000009999';

describeOnBothDatabases('a schema that another program changes while we run', (context) => {
  let other: Database;
  let coach: TestClient;
  beforeEach(async () => {
    other = new Database(await openDatabase(context.api.config, MIGRATIONS, 'command'));
    coach = await context.api.signedIn(await context.api.user(['coach']));
  });
  afterEach(async () => {
    await other.sources.write.query(`DELETE FROM migration WHERE name = '${NEWER}'`);
    await context.api.database.schema.look();
    await other.close();
  });

  const arrives = () => other.sources.write.query(`INSERT INTO migration (timestamp, name) VALUES (9999, '${NEWER}')`);
  const ready = async () => (await context.api.app.inject({ url: '/health/ready' })).statusCode;
  const write = () => coach.post('/feedback-messages', { body: { text: 'Hyvä näkymä.' } });
  const messages = async () => Number((await other.sources.read.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM feedback_message'))[0]?.n);

  it('lets no write through from that moment on, before any look', async () => {
    const before = await messages();
    await arrives();
    const refused = await write();
    expect([refused.status, refused.body, refused.headers['retry-after']]).toEqual([503, expect.objectContaining({ code: 'notReady' }), '5']);
    expect(await messages()).toBe(before);
  });

  it('answers 503 to every call and is not ready once it was looked at, and serves again when the change is taken back', async () => {
    expect([await ready(), (await coach.get('/session')).status]).toEqual([200, 200]);
    await arrives();
    await context.api.database.schema.look();
    expect([await ready(), (await coach.get('/session')).status, (await write()).status]).toEqual([503, 503, 503]);
    expect((await context.api.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    await other.sources.write.query(`DELETE FROM migration WHERE name = '${NEWER}'`);
    await context.api.database.schema.look();
    expect([await ready(), (await coach.get('/session')).status, (await write()).status]).toEqual([200, 200, 201]);
  });

  it('is noticed too when a backup of an earlier schema is put back', async () => {
    const [last] = await other.sources.write.query<{ id: number; timestamp: number; name: string }[]>('SELECT id, timestamp, name FROM migration ORDER BY timestamp DESC LIMIT 1');
    await other.sources.write.query(`DELETE FROM migration WHERE id = ${last?.id}`);
    await context.api.database.schema.look();
    expect([await ready(), (await write()).status]).toEqual([503, 503]);
    await other.sources.write.query(`INSERT INTO migration (id, timestamp, name) VALUES (${last?.id}, ${last?.timestamp}, '${last?.name}')`);
    await context.api.database.schema.look();
    expect((await write()).status).toBe(201);
  });

  it('is noticed when it has as many steps and the same last one by number', async () => {
    await other.sources.write.query(`UPDATE migration SET name = '${NEWER}' WHERE id = (SELECT MAX(id) FROM migration)`);
    const refused = (await write()).status;
    await other.sources.write.query(`UPDATE migration SET name = '${String(new (MIGRATIONS.at(-1) as (typeof MIGRATIONS)[number])().name)}' WHERE name = '${NEWER}'`);
    await context.api.database.schema.look();
    expect([refused, (await write()).status]).toEqual([503, 201]);
  });
});
