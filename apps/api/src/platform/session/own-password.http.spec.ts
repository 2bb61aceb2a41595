import { beforeEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import { TEST_PASSWORD, type TestUser } from '../../testing/test-users.js';
import { sql } from '../database/sql.js';
import { AccessTokensService } from './access-tokens.service.js';

const NEW = 'uusi-pitkä-salasana';

describeOnBothDatabases('one’s own password', (context) => {
  let user: TestUser;
  let client: TestClient;
  const change = (currentPassword: string, newPassword: string) =>
    client.patch<{ code: string; errors: { field: string; code: string }[] }>('/session/password', { body: { currentPassword, newPassword } });
  const canSignIn = async (password: string): Promise<boolean> => (await context.api.anonymous().post('/session', { body: { email: user.email, password } })).status === 200;

  beforeEach(async () => {
    user = await context.api.user(['staff']);
    client = await context.api.signedIn(user);
  });

  it('is changed with the present one; other sessions and tokens end, and this one goes on with another secret', async () => {
    const elsewhere = await context.api.signedIn(user);
    const copied = client.clone();
    const token = await context.api.get(AccessTokensService).create(user.email, 'Kone', 30, ['field.list']);
    const byToken = () => context.api.anonymous().get('/fields', { headers: { authorization: `Bearer ${token.secret}` } });
    expect((await byToken()).status).toBe(200);
    expect((await change(TEST_PASSWORD, NEW)).status).toBe(200);
    expect([(await client.get('/session')).status, (await copied.get('/session')).status, (await elsewhere.get('/session')).status, (await byToken()).status]).toEqual([200, 401, 401, 401]);
    const [event] = await context.api.database.rows<{ payload: string }>(sql`SELECT d.payload FROM audit_event e JOIN audit_detail d ON d.event_id = e.id WHERE e.kind = 'user.passwordChanged' AND e.entity_id = ${user.userId}`);
    expect(JSON.parse(event?.payload ?? '')).toEqual({ sessions: 1, tokens: 1 });
    expect([await canSignIn(TEST_PASSWORD), await canSignIn(NEW)]).toEqual([false, true]);
  });

  it.each<[what: string, current: string, next: string, status: number, error: string]>([
    ['a wrong present one', 'not-the-present-one', NEW, 422, 'currentPassword wrongPassword'],
    ['the same again', TEST_PASSWORD, TEST_PASSWORD, 422, 'newPassword passwordUnchanged'],
    ['a short one', TEST_PASSWORD, 'lyhyt', 400, 'newPassword tooShort'],
    ['a common one', TEST_PASSWORD, 'S4lasana-2026', 422, 'newPassword passwordCommon'],
    ['the product’s name', TEST_PASSWORD, 'Valopolku 2026', 422, 'newPassword passwordOwnWords'],
  ])('refuses %s', async (_, current, next, status, error) => {
    const answer = await change(current, next);
    expect([answer.status, answer.body.errors.map(({ field, code }) => `${field} ${code}`).join()]).toEqual([status, error]);
    expect(await canSignIn(TEST_PASSWORD)).toBe(true);
  });

  it('is not changed by a token', async () => {
    const token = await context.api.get(AccessTokensService).create(user.email, 'Kone', 30, ['user.changeOwn']);
    const answer = await context.api.anonymous().patch('/session/password', { body: { currentPassword: TEST_PASSWORD, newPassword: NEW }, headers: { authorization: `Bearer ${token.secret}` } });
    expect([answer.status, await canSignIn(TEST_PASSWORD)]).toEqual([403, true]);
  });

  it('is not guessed at from an open screen: ten wrong ones and no more', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 11; n += 1) codes.push((await change(`guess-number-${n}`, NEW)).body.code);
    expect([...new Set(codes.slice(0, 10)), codes[10]]).toEqual(['wrongPassword', 'signInWait']);
    expect((await change(TEST_PASSWORD, NEW)).body.code).toBe('signInWait');
  });
});
