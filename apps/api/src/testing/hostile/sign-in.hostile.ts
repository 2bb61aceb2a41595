import { afterEach, expect, it } from '@jest/globals';
import { sql } from '../../platform/database/sql.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { TEST_NOW } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import { tried } from '../tried.js';
import { dice } from './dice.js';

const QUARTER_SECONDS = 900;

describeOnBothDatabases('attacks on signing in', (context) => {
  let seconds = 0;
  const pass = (more: number): void => {
    seconds += more;
    context.api.clock.fix(new Date(Date.parse(TEST_NOW) + seconds * 1000).toISOString());
  };
  const from = async (address: string, email: string, password: string, browser: TestClient = context.api.anonymous()) => {
    const { status, headers } = await browser.post('/session', { body: { email, password }, headers: { 'x-forwarded-for': address } });
    return { status, wait: Number(headers['retry-after'] ?? 0) };
  };
  const rows = async (): Promise<number> => (await context.api.database.rows(sql`SELECT 1 FROM sign_in_try`)).length;
  afterEach(() => {
    seconds = 0;
    context.api.clock.fix(TEST_NOW);
  });

  it('from ever other addresses at one account: few guesses are looked at, and the right person is let in after one wait', async () => {
    const { seed, upTo } = dice();
    const user = await context.api.user(['coach']);
    const [home, away] = ['192.0.2.10', '203.0.113.10'];
    const browser = context.api.anonymous();
    await from(home, user.email, user.password, browser);
    let looked = 0;
    let guesses = 0;
    const attack = async (tries: number): Promise<void> => {
      for (let n = 0; n < tries; n += 1) {
        const address = upTo(2) === 0 ? `2001:db8:${upTo(40).toString(16)}:${upTo(3)}::${upTo(9999).toString(16)}` : `198.51.100.${upTo(120)}`;
        guesses += 1;
        if ((await from(address, user.email, `arvaus ${n}`)).status === 401) looked += 1;
      }
    };
    for (let round = 0; round < 5; round += 1) {
      await attack(40);
      expect((await from(home, user.email, user.password, browser)).status).toBe(200);
      pass(upTo(120));
    }
    const knock = await from(away, user.email, user.password);
    expect([200, 429]).toContain(knock.status);
    expect(knock.wait).toBeLessThanOrEqual(QUARTER_SECONDS);
    await attack(30);
    pass(knock.wait);
    await attack(30);
    expect((await from(away, user.email, user.password)).status).toBe(200);
    expect(looked).toBeLessThan(guesses / 2);
    tried(`guesses at one account (seed ${seed})`, `${guesses} from some 240 networks, ${looked} looked at in ${seconds} s; the right person let in after ${knock.wait} s`);
  });

  it('from the own address: whoever keeps the pair waiting does not keep the own browser out', async () => {
    const user = await context.api.user(['staff']);
    const [room, browser] = ['192.0.2.90', context.api.anonymous()];
    await from(room, user.email, user.password, browser);
    let refused = 0;
    for (let round = 0; round < 8; round += 1) {
      for (let n = 0; n < 12; n += 1) refused += (await from(room, user.email, 'arvaus')).status === 429 ? 1 : 0;
      expect((await from(room, user.email, user.password, browser)).status).toBe(200);
      pass(60);
    }
    tried('guesses from the own address', `96 guesses, ${refused} not looked at; the own browser let in 8 of 8 times`);
  });

  it('one password at many accounts, and made-up addresses: little is looked at, and little is written', async () => {
    const { seed, upTo } = dice();
    const users = await Promise.all(Array.from({ length: 40 }, () => context.api.user(['staff'])));
    const before = await rows();
    const events = async (): Promise<number> => (await context.api.database.rows(sql`SELECT 1 FROM audit_event`)).length;
    const eventsBefore = await events();
    let looked = 0;
    for (let n = 0; n < 500; n += 1) {
      const email = upTo(3) === 0 ? `nobody${upTo(100_000)}@test.invalid` : (users[upTo(users.length)]?.email ?? '');
      if ((await from('198.51.100.250', email, 'Syksy2026Syksy')).status === 401) looked += 1;
      if (n % 50 === 49) pass(20);
    }
    const [written, told] = [(await rows()) - before, (await events()) - eventsBefore];
    expect(looked).toBeLessThan(150);
    expect(written).toBeLessThanOrEqual(64 + 1 + looked);
    expect(told).toBeLessThanOrEqual(looked);
    tried(`one password at many accounts (seed ${seed})`, `500 tries from one address, ${looked} looked at, ${written} rows, ${told} events`);
  });

  it('filling the queue of hashes: the right person passes', async () => {
    const user = await context.api.user(['coach']);
    const flood = Array.from({ length: 300 }, (_, n) => from(`198.51.100.${n % 10}`, `nobody${n}@test.invalid`, 'arvaus'));
    const right = await from('203.0.113.44', user.email, user.password);
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(right.status).toBe(200);
    expect(statuses.every((status) => [401, 429, 503].includes(status))).toBe(true);
    tried('filling the queue of hashes', `300 at once from ten addresses: ${statuses.filter((status) => status === 503).length} refused as busy; the right person let in meanwhile`);
  });
}, { config: { trustProxy: '127.0.0.1' } });
