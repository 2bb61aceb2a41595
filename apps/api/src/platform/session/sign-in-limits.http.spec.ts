import { afterEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { rounds } from '../../testing/thorough.js';
import { sql } from '../database/sql.js';

const later = (seconds: number): string => new Date(Date.parse(TEST_NOW) + seconds * 1000).toISOString();

describeOnBothDatabases('limits on signing in', (context) => {
  afterEach(() => context.api.clock.fix(TEST_NOW));
  const from = async (address: string, email: string, password: string, browser: TestClient = context.api.anonymous()) => {
    const { status, headers } = await browser.post('/session', { body: { email, password }, headers: { 'x-forwarded-for': address } });
    return { status, wait: Number(headers['retry-after'] ?? 0) };
  };
  const count = async (what: ReturnType<typeof sql>): Promise<number> => (await context.api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM ${what}`))?.n ?? 0;

  it('slow down guesses at one account from everywhere, and let the right person in at home at once, elsewhere after a wait', async () => {
    const user = await context.api.user(['coach']);
    const home = '192.0.2.1';
    expect((await from(home, user.email, user.password)).status).toBe(200);
    const attack = async (addresses: number): Promise<number> => {
      let looked = 0;
      for (let n = 0; n < addresses; n += 1) looked += (await from(`198.51.100.${n}`, user.email, 'arvaus')).status === 401 ? 1 : 0;
      return looked;
    };
    expect([await attack(25), await attack(25)]).toEqual([20, 0]);
    expect((await from(home, user.email, user.password)).status).toBe(200);
    const elsewhere = await from('203.0.113.9', user.email, user.password);
    expect(elsewhere).toEqual({ status: 429, wait: 30 });
    context.api.clock.fix(later(29));
    await attack(4);
    expect((await from('203.0.113.9', user.email, user.password)).status).toBe(429);
    context.api.clock.fix(later(30));
    await attack(4);
    expect((await from('203.0.113.9', user.email, user.password)).status).toBe(200);
  });

  it('slow down one password on many accounts from one address, but not those who work there', async () => {
    const office = '192.0.2.40';
    const worker = await context.api.user(['coach']);
    expect((await from(office, worker.email, worker.password)).status).toBe(200);
    const statuses: number[] = [];
    for (let n = 0; n < 42; n += 1) statuses.push((await from(office, (await context.api.user(['staff'])).email, 'Kesä2026Kesä')).status);
    expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([40, 429]);
    expect((await from(office, worker.email, worker.password)).status).toBe(200);
    const newcomer = await context.api.user(['staff']);
    expect(await from(office, newcomer.email, newcomer.password)).toEqual({ status: 429, wait: 30 });
    context.api.clock.fix(later(30));
    expect((await from(office, newcomer.email, newcomer.password)).status).toBe(200);
  });

  it('do not let someone in the same room keep the own browser out', async () => {
    const room = '192.0.2.77';
    const user = await context.api.user(['coach']);
    const browser = context.api.anonymous();
    await from(room, user.email, user.password, browser);
    for (let n = 0; n < 10; n += 1) await from(room, user.email, 'arvaus');
    expect((await from(room, user.email, user.password)).status).toBe(429);
    expect((await from(room, user.email, user.password, browser)).status).toBe(200);
    expect((await from('203.0.113.77', user.email, user.password, browser)).status).toBe(200);
    const other = await context.api.user(['coach']);
    for (let n = 0; n < 10; n += 1) await from(room, other.email, 'arvaus', browser);
    expect((await from(room, other.email, 'arvaus', browser)).status).toBe(429);
  });

  it('keep few rows and events of many failures', async () => {
    const [rows, events] = [await count(sql`sign_in_try`), await count(sql`audit_event`)];
    for (let n = 0; n < rounds(80, 2000); n += 1) await from('192.0.2.200', `nobody${n}@test.invalid`, 'arvaus');
    expect(await count(sql`sign_in_try`) - rows).toBeLessThanOrEqual(64 + 40 + 1);
    expect(await count(sql`audit_event`) - events).toBe(11);
    const refused = await from('192.0.2.200', 'nobody1@test.invalid', 'arvaus');
    expect(refused.status).toBe(429);
  });
}, { config: { trustProxy: '127.0.0.1' } });
