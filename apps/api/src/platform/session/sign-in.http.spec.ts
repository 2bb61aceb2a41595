import { afterEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../testing/test-app.js';
import type { TestUser } from '../../testing/test-users.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AccessTokensService } from './access-tokens.service.js';
import { systemOf } from '../audit/doer.js';

const after = (minutes: number): string => new Date(Date.parse(TEST_NOW) + minutes * 60_000).toISOString();

describeOnBothDatabases('sign-in', (context) => {
  // All tests come from one address, whose failures would add up.
  afterEach(async () => {
    context.api.clock.fix(TEST_NOW);
    await context.api.get(UnitOfWork).run(systemOf(), () => context.api.database.execute(sql`DELETE FROM sign_in_try`));
  });
  const tryToSignIn = async (user: TestUser, password: string) => (await context.api.anonymous().post('/session', { body: { email: user.email, password } })).status;
  const change = (user: TestUser, statement: ReturnType<typeof sql>) => context.api.get(UnitOfWork).run(user, () => context.api.database.execute(statement), 'seedOfCodeSet');

  it('waits after ten failed tries, also with the right password, and is let in after the wait', async () => {
    // Made-up addresses share 64 rows an address: these two have their own.
    const user = await context.api.user(['coach'], { email: 'eka@test.invalid' });
    const other = await context.api.user(['coach'], { email: 'toka@test.invalid' });
    const statuses = await Promise.all(Array.from({ length: 10 }, () => tryToSignIn(user, 'wrong')));
    expect(statuses).toEqual(Array(10).fill(401));
    const refused = await context.api.anonymous().post('/session', { body: { email: user.email, password: user.password } });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    expect(refused.body).toMatchObject({ code: 'signInWait', errors: [{ params: { minutes: 1 } }] });
    expect(await tryToSignIn(other, other.password)).toBe(200);
    context.api.clock.fix(after(0.95));
    expect(await tryToSignIn(user, user.password)).toBe(429);
    context.api.clock.fix(after(1));
    expect(await tryToSignIn(user, user.password)).toBe(200);
  });

  it('counts parallel guesses: at most two more than ten are looked at', async () => {
    const user = await context.api.user(['coach']);
    const statuses = await Promise.all(Array.from({ length: 40 }, () => tryToSignIn(user, 'wrong')));
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(12);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
  });

  it('does not count successes', async () => {
    const user = await context.api.user(['coach']);
    for (let time = 0; time < 12; time += 1) expect(await tryToSignIn(user, user.password)).toBe(200);
  });

  it('waits longer with each failure more, until ten an hour are left', async () => {
    const user = await context.api.user(['coach']);
    for (let n = 0; n < 10; n += 1) await tryToSignIn(user, 'wrong');
    const waits: number[] = [];
    for (let minute = 0; waits.length < 6; ) {
      const refused = await context.api.anonymous().post('/session', { body: { email: user.email, password: 'wrong' } });
      waits.push(Number(refused.headers['retry-after']) / 60);
      minute += waits.at(-1) ?? 0;
      context.api.clock.fix(after(minute));
      expect(await tryToSignIn(user, 'wrong')).toBe(401);
    }
    expect(waits).toEqual([1, 1, 2, 4, 4, 4]);
  });

  it('ends the session that the browser had, also another person’s', async () => {
    const [one, other] = [await context.api.user(['coach']), await context.api.user(['staff'])];
    const browser = await context.api.signedIn(one);
    const copied = browser.clone();
    await browser.signIn(other);
    expect([(await copied.get('/session')).status, (await browser.get<{ userId: string }>('/session')).body.userId]).toEqual([401, other.userId]);
    const events = await context.api.database.rows<{ kind: string }>(sql`SELECT kind FROM audit_event WHERE user_id = ${one.userId} AND kind LIKE 'session.%' ORDER BY seq`);
    expect(events.map(({ kind }) => kind)).toEqual(['session.started', 'session.ended']);
  });

  it('takes the address in any case', async () => {
    const user = await context.api.user(['coach']);
    expect((await context.api.anonymous().post('/session', { body: { email: user.email.toUpperCase(), password: user.password } })).status).toBe(200);
  });

  it('ends after two idle hours, and after twelve in any case', async () => {
    const user = await context.api.user(['coach']);
    const idle = await context.api.signedIn(user);
    const busy = await context.api.signedIn(user);
    for (let hour = 1; hour < 12; hour += 1) {
      context.api.clock.fix(after(hour * 60));
      expect((await busy.get('/session')).status).toBe(200);
    }
    expect((await idle.get('/session')).status).toBe(401);
    context.api.clock.fix(after(12 * 60 + 1));
    expect((await busy.get('/session')).status).toBe(401);
  });

  it('lets a changed role and a closed account count at once', async () => {
    const user = await context.api.user(['coach']);
    const client = await context.api.signedIn(user);
    await change(user, sql`UPDATE app_user SET roles = ${'["trainee"]'} WHERE id = ${user.userId}`);
    expect((await client.get<{ roles: string[] }>('/session')).body.roles).toEqual(['trainee']);
    await change(user, sql`UPDATE app_user SET active = ${false} WHERE id = ${user.userId}`);
    expect((await client.get('/session')).status).toBe(401);
    expect(await tryToSignIn(user, user.password)).toBe(401);
    // Again as the log tells.
    await change(user, sql`UPDATE app_user SET roles = ${'["coach"]'}, active = ${true} WHERE id = ${user.userId}`);
  });

  it('knows a browser by a secret of its own making, new each time', async () => {
    const user = await context.api.user(['coach']);
    const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'x-requested-with': 'valopolku' };
    const signIn = async (device: string): Promise<string> => {
      const answer = await context.api.app.inject({ method: 'POST', url: '/api/v1/session', headers: { ...headers, cookie: `valopolku-device=${device}` }, payload: { email: user.email, password: user.password } });
      return answer.cookies.find(({ name }) => name === 'valopolku-device')?.value ?? '';
    };
    const secrets = ['A'.repeat(43)];
    for (let n = 0; n < 3; n += 1) secrets.push(await signIn(secrets.at(-1) ?? ''));
    expect([new Set(secrets).size, secrets.at(-1)?.length]).toEqual([4, 43]);
    // This browser and this address; what the browser was known by before is forgotten.
    expect(await context.api.database.rows(sql`SELECT key_hash FROM sign_in_known WHERE user_id = ${user.userId}`)).toHaveLength(2);
  });

  it('keeps neither the secret nor the address of who failed', async () => {
    const user = await context.api.user(['coach']);
    const client = await context.api.anonymous().post('/session', { body: { email: user.email, password: user.password } });
    const secret = /valopolku=([\w-]+)/.exec(String(client.headers['set-cookie']))?.[1] ?? '';
    await tryToSignIn(user, 'wrong');
    const kept = JSON.stringify([await context.api.database.rows(sql`SELECT * FROM session`), await context.api.database.rows(sql`SELECT * FROM sign_in_try`), await context.api.database.rows(sql`SELECT * FROM audit_event`)]);
    expect(secret).toHaveLength(43);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(user.email);
  });

  it('lets a token do its own actions only, without our header, until it is revoked or its time is over', async () => {
    const user = await context.api.user(['manager']);
    const tokens = context.api.get(AccessTokensService);
    const call = (secret: string) => context.api.app.inject({ url: '/api/v1/fields', headers: { host: '127.0.0.1:3000', authorization: `Bearer ${secret}` } });
    const [fields, other] = [await tokens.create(user.email, 'Kone', 30, ['field.list']), await tokens.create(user.email, 'Toinen', 1, ['project.list'])];
    expect((await call(fields.secret)).statusCode).toBe(200);
    expect((await call(other.secret)).statusCode).toBe(403);
    expect((await call('unknown-token-0123456789')).statusCode).toBe(401);
    const unsafe = await tokens.create(user.email, 'Kolmas', 1, ['field.create', 'session.end', 'user.changeOwn']);
    const withoutOurHeader = { host: '127.0.0.1:3000', authorization: `Bearer ${unsafe.secret}` };
    const ask = async (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => (await context.api.app.inject({ method, url: `/api/v1${url}`, headers: withoutOurHeader, ...(payload ? { payload } : {}) })).statusCode;
    expect(await ask('POST', '/fields', { code: 'koneen', name: { fi: 'Koneen ala' } })).toBe(201);
    // It has no session to end or to change.
    expect([await ask('DELETE', '/session'), await ask('PATCH', '/session', { language: 'sv' })]).toEqual([403, 403]);
    await tokens.revoke(fields.id);
    expect((await call(fields.secret)).statusCode).toBe(401);
    await expect(tokens.revoke(fields.id)).rejects.toThrow('notFound');
    context.api.clock.fix(after(25 * 60));
    expect((await call(other.secret)).statusCode).toBe(401);
  });

  it.each([['', 30, ['field.list']], ['known', 0, ['field.list']], ['known', 30, []], ['known', 30, ['field.eat']]])('makes no token for %s, %i days and %j', async (who, days, actions) => {
    const { email } = await context.api.user(['coach']);
    await expect(context.api.get(AccessTokensService).create(who === 'known' ? email : 'nobody@test.invalid', 'Kone', days, actions)).rejects.toThrow();
  });
});
