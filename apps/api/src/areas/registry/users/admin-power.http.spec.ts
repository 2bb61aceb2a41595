import { beforeAll, expect, it } from '@jest/globals';
import type { NotificationListResponse, RoleGrantListResponse, UserResponse } from '@valopolku/contracts';
import { userRequest } from '@valopolku/testing';
import { AccessTokensService } from '../../../platform/session/access-tokens.service.js';
import { sql } from '../../../platform/database/sql.js';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { TestUser } from '../../../testing/test-users.js';

describeOnBothDatabases('what an admin does to accounts', (context) => {
  let adminUser: TestUser;
  let admin: TestClient;
  const told = async (userId: string): Promise<string[]> => (await context.api.database.rows<{ kind: string }>(sql`SELECT kind FROM notification WHERE user_id = ${userId} ORDER BY at, id`)).map(({ kind }) => kind);
  const event = async (kind: string, entityId: string): Promise<{ subjects: (string | null)[]; payload: unknown }> => {
    const rows = await context.api.database.rows<{ trainee_id: string | null; payload: string }>(sql`SELECT s.trainee_id, d.payload FROM audit_event e
      JOIN audit_detail d ON d.event_id = e.id LEFT JOIN audit_subject s ON s.event_id = e.id WHERE e.kind = ${kind} AND e.entity_id = ${entityId} ORDER BY e.seq DESC`);
    return { subjects: rows.map((row) => row.trainee_id).slice(0, 1), payload: JSON.parse(rows[0]?.payload ?? 'null') };
  };

  beforeAll(async () => {
    adminUser = await context.api.user(['admin']);
    admin = await context.api.signedIn(adminUser);
  });

  it.each<[what: string, body: object, field: string]>([
    ['a role', { roles: ['admin', 'coach'] }, 'roles'],
    ['municipalities', { municipalityCodes: ['684'] }, 'municipalityCodes'],
  ])('does not widen the own account: %s', async (_, body, field) => {
    const byToken = (await context.api.get(AccessTokensService).create(adminUser.email, 'Kone', 1, ['user.change'])).secret;
    for (const headers of [undefined, { authorization: `Bearer ${byToken}` }]) {
      const answer = await admin.patch(`/users/${adminUser.userId}`, { version: 1, body, headers });
      expect([answer.status, answer.body]).toMatchObject([409, { errors: [{ field, code: 'ownAccount' }] }]);
    }
    expect((await admin.get<UserResponse>(`/users/${adminUser.userId}`)).body).toMatchObject({ version: 1, roles: ['admin'], municipalityCodes: [], awaitedRoles: [] });
  });

  it('leaves old and new values, and the person is told', async () => {
    const user = await context.api.user(['coach'], { municipalityCodes: ['684'] });
    await admin.patch(`/users/${user.userId}`, { version: 1, body: { roles: ['coach', 'manager'], municipalityCodes: ['684', '051'], name: 'Uusi Nimi' } });
    expect((await event('user.changed', user.userId)).payload).toEqual({
      fields: ['roles', 'municipalityCodes', 'name'], before: { roles: ['coach'], municipalityCodes: ['684'] }, after: { roles: ['coach', 'manager'], municipalityCodes: ['684', '051'] },
    });
    await admin.patch(`/users/${user.userId}`, { version: 2, body: { name: 'Toinen Nimi' } });
    await admin.patch(`/users/${user.userId}`, { version: 3, body: { password: 'toinen-salasana-2' } });
    await admin.patch(`/users/${user.userId}`, { version: 4, body: { active: false } });
    await admin.patch(`/users/${user.userId}`, { version: 5, body: { active: true } });
    expect(await told(user.userId)).toEqual(['accountChangedByOther', 'passwordSetByOther', 'accountChangedByOther', 'accountChangedByOther']);
    expect(await told(adminUser.userId)).toEqual([]);
  });

  it('gives nobody both another address and another password: not at once, nor one after the other', async () => {
    const user = await context.api.user(['coach']);
    const other = await context.api.user(['admin']);
    const change = async (client: TestClient, version: number, body: object): Promise<unknown> => {
      const answer = await client.patch<{ errors?: { field: string; code: string }[] }>(`/users/${user.userId}`, { version, body });
      return answer.body.errors?.map(({ field, code }) => `${field} ${code}`).join() ?? answer.status;
    };
    const email = 'kaapattu@test.invalid';
    const password = 'kolme sanaa peräkkäin';
    expect(await change(admin, 1, { email, password })).toBe('password addressAndPassword');
    expect(await change(admin, 1, { email: user.email, password })).toBe(200);
    expect(await change(admin, 2, { email })).toBe('email addressOrPasswordNew');
    const changed = await context.api.user(['admin']);
    await admin.patch(`/users/${changed.userId}`, { version: 1, body: { municipalityCodes: ['684'] } });
    expect(await change(await context.api.signedIn(changed), 2, { email })).toBe('email addressOrPasswordNew');
    expect(await change(await context.api.signedIn(other), 2, { email })).toBe(200);
    expect(await change(admin, 3, { password: 'neljä sanaa ihan peräkkäin' })).toBe(200);
    expect(await told(user.userId)).toEqual(['passwordSetByOther', 'addressSetByOther', 'passwordSetByOther']);
    expect([await told(adminUser.userId), await told(other.userId)]).toEqual([['addressOfAccountSet'], ['passwordOfAccountSet', 'passwordOfAccountSet']]);
    const [notice] = (await admin.get<NotificationListResponse>('/notifications')).body.items;
    expect(notice).toMatchObject({ kind: 'addressOfAccountSet', by: other.name, account: user.name });
  });

  it('tells every other admin of an account that opens cases: a new one, one with more, one opened again', async () => {
    const watching = await context.api.user(['admin']);
    const made = (await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['coach'], email: 'uusi.valmentaja@test.invalid', municipalityCodes: ['684'], fieldIds: [] }) })).body;
    await admin.patch(`/users/${made.id}`, { version: 1, body: { municipalityCodes: ['684', '051'] } });
    await admin.patch(`/users/${made.id}`, { version: 2, body: { municipalityCodes: ['684'] } });
    await admin.patch(`/users/${made.id}`, { version: 3, body: { active: false } });
    await admin.patch(`/users/${made.id}`, { version: 4, body: { active: true } });
    expect((await told(watching.userId)).filter((kind) => kind === 'accountReachSet')).toHaveLength(3);
    const [notice] = (await (await context.api.signedIn(watching)).get<NotificationListResponse>('/notifications')).body.items;
    expect(notice).toMatchObject({ kind: 'accountReachSet', by: adminUser.name, account: made.name });
    expect((await told(adminUser.userId)).includes('accountReachSet')).toBe(false);
  });

  it('tells every other admin of a new admin, and of a role that waited and holds now', async () => {
    const [watching, confirming] = [await context.api.user(['admin']), await context.api.signedIn(await context.api.user(['admin']))];
    const kinds = async () => (await told(watching.userId)).filter((kind) => ['accountMadeAdmin', 'accountReachSet', 'roleAwaitsConfirmation'].includes(kind));
    const made = (await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['admin'], email: 'uusi.paakayttaja@test.invalid', municipalityCodes: [], fieldIds: [] }) })).body;
    expect(await kinds()).toEqual(['accountMadeAdmin']);
    await admin.patch(`/users/${made.id}`, { version: 1, body: { roles: ['admin', 'coach'] } });
    const [grant] = (await confirming.get<RoleGrantListResponse>('/role-grants')).body.items;
    expect((await confirming.post(`/role-grants/${grant?.id ?? ''}/confirmation`, { version: grant?.version ?? 0 })).status).toBe(204);
    expect(await kinds()).toEqual(['accountMadeAdmin', 'roleAwaitsConfirmation', 'accountReachSet']);
    const unseen = (await (await context.api.signedIn(watching)).get<NotificationListResponse>('/notifications?state=unseen')).body.items;
    expect(unseen.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['accountMadeAdmin', 'accountReachSet']));
  });

  it('tells every other admin of a password, an address or an end that another admin is given', async () => {
    const [watching, concerned] = [await context.api.user(['admin']), await context.api.user(['admin'])];
    await admin.patch(`/users/${concerned.userId}`, { version: 1, body: { password: 'kolme sanaa peräkkäin' } });
    const next = await context.api.user(['admin']);
    await admin.patch(`/users/${next.userId}`, { version: 1, body: { email: 'muu.paakayttaja@test.invalid' } });
    await admin.patch(`/users/${next.userId}`, { version: 2, body: { active: false } });
    expect(await told(watching.userId)).toEqual(['passwordOfAccountSet', 'addressOfAccountSet', 'adminEnded']);
    expect(await told(concerned.userId)).toEqual(['passwordSetByOther', 'addressOfAccountSet', 'adminEnded']);
    const [notice] = (await (await context.api.signedIn(watching)).get<NotificationListResponse>('/notifications')).body.items;
    expect(notice).toMatchObject({ kind: 'adminEnded', by: adminUser.name, account: next.name });
  });

  it('names no deputy with an account made or changed within a day; the coach may', async () => {
    const coach = await context.api.user(['coach']);
    const made = (await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['coach'], email: 'uusi.sijainen@test.invalid', municipalityCodes: [], fieldIds: [] }) })).body;
    const days = { deputyId: made.id, startsOn: '2026-03-16', endsOn: '2026-03-20' };
    const refused = await admin.post<{ errors: unknown[] }>('/deputies', { body: { coachId: coach.userId, ...days } });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'deputyId', code: 'deputyTooNew' }]]);
    expect((await (await context.api.signedIn(coach)).post('/deputies', { body: days })).status).toBe(201);
  });

  it('ends the tokens with the password, and they stay ended', async () => {
    const user = await context.api.user(['coach']);
    const { secret } = await context.api.get(AccessTokensService).create(user.email, 'Kone', 30, ['field.list']);
    const byToken = async () => (await context.api.anonymous().get('/fields', { headers: { authorization: `Bearer ${secret}` } })).status;
    await admin.patch(`/users/${user.userId}`, { version: 1, body: { active: false } });
    await admin.patch(`/users/${user.userId}`, { version: 2, body: { active: true } });
    expect(await byToken()).toBe(401);
    expect((await event('user.changed', user.userId)).payload).toMatchObject({ before: { active: false }, after: { active: true } });
  });

  it('has the trainee as subject when the account is a trainee’s', async () => {
    const { traineeId } = await (await CaseWorld.make(context.api)).refer();
    const user = await context.api.user(['trainee'], { traineeId });
    await admin.patch(`/users/${user.userId}`, { version: 1, body: { active: false } });
    expect((await event('user.changed', user.userId)).subjects).toEqual([traineeId]);
  });

  it('makes accounts while others guess passwords, and neither waits for the other', async () => {
    const guesses = Array.from({ length: 12 }, (_, n) => context.api.anonymous().post('/session', { body: { email: `arvaus${n}@test.invalid`, password: 'arvaus' } }));
    const made = Array.from({ length: 3 }, (_, n) => admin.post('/users', { body: userRequest({ email: `ruuhka${n}@test.invalid` }), key: `made-in-a-rush-${n}` }));
    expect((await Promise.all([...guesses, ...made])).map(({ status }) => status)).toEqual([...Array<number>(12).fill(401), ...Array<number>(3).fill(201)]);
  });
});
