import { beforeEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import { TEST_PASSWORD, type TestUser } from '../../testing/test-users.js';

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

  it('is changed with the present one; the other sessions end and this one goes on', async () => {
    const elsewhere = await context.api.signedIn(user);
    expect((await change(TEST_PASSWORD, NEW)).status).toBe(200);
    expect([(await client.get('/session')).status, (await elsewhere.get('/session')).status]).toEqual([200, 401]);
    expect([await canSignIn(TEST_PASSWORD), await canSignIn(NEW)]).toEqual([false, true]);
  });

  it.each<[what: string, current: string, next: string, status: number, error: string]>([
    ['a wrong present one', 'not-the-present-one', NEW, 422, 'currentPassword wrongPassword'],
    ['the same again', TEST_PASSWORD, TEST_PASSWORD, 422, 'newPassword passwordUnchanged'],
    ['a short one', TEST_PASSWORD, 'lyhyt', 400, 'newPassword tooShort'],
  ])('refuses %s', async (_, current, next, status, error) => {
    const answer = await change(current, next);
    expect([answer.status, answer.body.errors.map(({ field, code }) => `${field} ${code}`).join()]).toEqual([status, error]);
    expect(await canSignIn(TEST_PASSWORD)).toBe(true);
  });

  it('is not guessed at from an open screen: ten wrong ones and no more', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 11; n += 1) codes.push((await change(`guess-number-${n}`, NEW)).body.code);
    expect([...new Set(codes.slice(0, 10)), codes[10]]).toEqual(['wrongPassword', 'tooManyRequests']);
    expect((await change(TEST_PASSWORD, NEW)).body.code).toBe('tooManyRequests');
  });
});
