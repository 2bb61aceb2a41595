import { beforeAll, expect, it } from '@jest/globals';
import type { UserResponse } from '@valopolku/contracts';
import { BUILT_PASSWORD, userRequest } from '@valopolku/testing';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('the account of a trainee', (context) => {
  let world: CaseWorld;
  let admin: TestClient;
  let traineeId: string;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    traineeId = (await world.refer()).traineeId;
    admin = await context.api.signedIn(await context.api.user(['admin']));
  });

  it('is made by the coach: no admin makes one, with or without the person', async () => {
    const email = 'oma@testi.invalid';
    const refused = await admin.post('/users', { body: userRequest({ roles: ['trainee'], email }) });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ field: 'roles', code: 'traineeAccountByCoach' }] }]);
    const bound = await admin.post('/users', { body: { ...userRequest({ roles: ['trainee'], email }), traineeId } });
    expect([bound.status, bound.body]).toMatchObject([400, { errors: [{ field: 'traineeId', code: 'unknownField' }] }]);
    expect((await context.api.anonymous().post('/session', { body: { email, password: BUILT_PASSWORD } })).status).toBe(401);
    const staff = await context.api.user(['staff']);
    const turned = await admin.patch(`/users/${staff.userId}`, { version: 1, body: { roles: ['trainee'] } });
    expect([turned.status, turned.body]).toMatchObject([422, { errors: [{ field: 'roles', code: 'traineeAccountByCoach' }] }]);
  });

  it.each<[what: string, body: object, fields: string[]]>([
    ['the password', { password: 'kolme sanaa peräkkäin' }, ['password']],
    ['the address with the password', { email: 'vieras@testi.invalid', password: 'kolme sanaa peräkkäin' }, ['email', 'password']],
    ['the roles', { roles: ['trainee', 'staff'] }, ['roles']],
    ['the scope', { municipalityCodes: ['684'] }, ['municipalityCodes']],
  ])('keeps from an admin %s', async (_, body, fields) => {
    const user = await context.api.user(['trainee'], { traineeId: (await world.refer()).traineeId });
    const before = await admin.get<UserResponse>(`/users/${user.userId}`);
    expect(before.body.abilities).toEqual(['user.change', 'user.deactivate']);
    const refused = await admin.patch<{ errors: object[] }>(`/users/${user.userId}`, { version: 1, body });
    expect([refused.status, refused.body.errors]).toMatchObject([422, fields.map((field) => ({ field, code: 'traineeAccountByCoach' }))]);
    expect((await admin.get(`/users/${user.userId}`)).body).toEqual(before.body);
    const kept = await admin.patch(`/users/${user.userId}`, { version: 1, body: { name: 'Uusi Nimi', email: user.email, language: 'sv', active: false } });
    expect([kept.status, kept.body]).toMatchObject([200, { name: 'Uusi Nimi', language: 'sv', active: false }]);
  });

  it('leaves the scope of staff to environments that exist', async () => {
    const made = await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['staff'], environmentIds: [world.environmentId], fieldIds: [world.fieldId] }) });
    expect([made.status, made.body]).toMatchObject([201, { environmentIds: [world.environmentId], fieldIds: [world.fieldId] }]);
  });
});
