import { beforeAll, expect, it } from '@jest/globals';
import type { SessionResponse, UserResponse } from '@valopolku/contracts';
import { BUILT_PASSWORD, userRequest } from '@valopolku/testing';
import { CaseWorld } from '../../testing/case-world.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import { OTHER_ORGANISATION } from '../../testing/test-users.js';

describeOnBothDatabases('the account of a trainee', (context) => {
  let world: CaseWorld;
  let admin: TestClient;
  let traineeId: string;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    traineeId = (await world.refer()).traineeId;
    admin = await context.api.signedIn(await context.api.user(['admin']));
  });

  it('is of one person, and there is one of it', async () => {
    const made = await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['trainee'], traineeId, email: 'oma@testi.invalid' }) });
    expect([made.status, made.body]).toMatchObject([201, { roles: ['trainee'], traineeId }]);
    const trainee = await context.api.anonymous().signIn({ email: 'oma@testi.invalid', password: BUILT_PASSWORD });
    expect((await trainee.get<SessionResponse>('/session')).body).toMatchObject({ traineeId, roles: ['trainee'] });
    const second = await admin.post('/users', { body: userRequest({ roles: ['trainee'], traineeId }) });
    expect([second.status, second.body]).toMatchObject([409, { errors: [{ field: 'traineeId', code: 'traineeAccountExists' }] }]);
    const staff = await admin.patch(`/users/${made.body.id}`, { version: 1, body: { roles: ['trainee', 'staff'] } });
    expect([staff.status, staff.body]).toMatchObject([422, { errors: [{ field: 'roles', code: 'traineeRoleStandsAlone' }] }]);
  });

  it('cannot be of a person of another organisation', async () => {
    const theirs = await (await CaseWorld.make(context.api, OTHER_ORGANISATION)).refer();
    const refused = await admin.post('/users', { body: userRequest({ roles: ['trainee'], traineeId: theirs.traineeId }) });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ field: 'traineeId', code: 'unknownTrainee' }] }]);
  });

  it('leaves the scope of staff to environments that exist', async () => {
    const made = await admin.post<UserResponse>('/users', { body: userRequest({ roles: ['staff'], environmentIds: [world.environmentId], fieldIds: [world.fieldId] }) });
    expect([made.status, made.body]).toMatchObject([201, { environmentIds: [world.environmentId], fieldIds: [world.fieldId] }]);
  });
});
