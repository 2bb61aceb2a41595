import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, UserResponse } from '@valopolku/contracts';
import { userRequest } from '@valopolku/testing';
import { sql } from '../database/sql.js';
import { CaseWorld } from '../../testing/case-world.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';

const NEW_PASSWORD = 'ihan uusi oma salasana';
const ROUNDS = 3;

/** A call waits for a hash, for its body, for its turn; what its caller has lost meanwhile is lost for it too. */
describeOnBothDatabases('a right that ends while a call waits', (context) => {
  let admin: TestClient;
  let user: TestUser;
  let client: TestClient;

  const be = async (...roles: Parameters<typeof context.api.user>[0]): Promise<void> => {
    user = await context.api.user(roles);
    client = await context.api.signedIn(user);
  };
  const change = (body: object) => admin.patch<UserResponse>(`/users/${user.userId}`, { version: 1, body });
  const newAdmin = () => userRequest({ roles: ['admin'], email: `${randomUUID()}@test.invalid`, municipalityCodes: [], fieldIds: [] });

  beforeEach(async () => {
    admin = await context.api.signedIn(await context.api.user(['admin']));
  });

  it('closed, an admin makes no account any more', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await be('admin');
      const body = newAdmin();
      const [made, closed] = await Promise.all([client.post('/users', { body }), change({ active: false })]);
      expect(closed.status).toBe(200);
      // Either may come first; in the log nothing of theirs stands after the end.
      const after = await context.api.database.rows<{ kind: string }>(sql`SELECT kind FROM audit_event WHERE user_id = ${user.userId} AND kind = 'user.created'
        AND seq > (SELECT seq FROM audit_event WHERE kind = 'user.changed' AND entity_id = ${user.userId})`);
      const { items } = (await admin.get<{ items: UserResponse[] }>('/users?limit=200')).body;
      expect([after, items.some(({ email }) => email === body.email)]).toEqual([[], made.status === 201]);
    }
  });

  it('with other roles, a call is judged by them when it is made again', async () => {
    await be('admin');
    const body = newAdmin();
    const [made, moved] = await Promise.all([client.post('/users', { body }), change({ roles: ['staff'] })]);
    expect(moved.status).toBe(200);
    // It may also have been done before.
    expect([made.status, made.headers['retry-after'] !== undefined]).toEqual(made.status === 201 ? [201, false] : [503, true]);
    expect((await client.post('/users', { body: newAdmin() })).status).toBe(403);
  });

  it('a deputy who is ended writes nothing more', async () => {
    const world = await CaseWorld.make(context.api);
    await be('coach');
    const coach = await context.api.signedIn(world.coach);
    const period = await world.inPhase('onboarding');
    const named = await coach.post<{ id: string; version: number }>('/deputies', { body: { deputyId: user.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const body = { source: 'ohjaamo', date: '2026-03-02', wish: 'Toinen toive' };
    expect((await client.get(`/coaching-periods/${period.id}`)).status).toBe(200);
    const [ended, written] = await Promise.all([coach.delete(`/deputies/${named.body.id}`, { version: named.body.version }), client.patch(`/coaching-periods/${period.id}/referral`, { version: 1, body })]);
    expect(ended.status).toBe(204);
    const { referral } = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect(referral?.wish === 'Toinen toive').toBe(written.status === 200);
    expect((await client.patch(`/coaching-periods/${period.id}/referral`, { version: 1, body })).status).toBe(404);
  });

  it('no session of an old password outlives its change, nor one of a closed account its closing', async () => {
    for (const how of ['own change', 'other’s change', 'closed']) {
      for (let round = 0; round < ROUNDS; round += 1) {
        await be('coach');
        const { email, password } = user;
        const signIns = [0, 1, 2, 3].map(() => context.api.anonymous().signIn({ email, password }).catch(() => undefined));
        const changed = how === 'own change' ? client.patch('/session/password', { body: { currentPassword: password, newPassword: NEW_PASSWORD } }) : change(how === 'closed' ? { active: false } : { password: NEW_PASSWORD });
        const [others, { status }] = [await Promise.all(signIns), await changed];
        expect([how, status]).toEqual([how, 200]);
        if (how === 'closed') await admin.patch(`/users/${user.userId}`, { version: 2, body: { active: true } });
        const alive = await Promise.all(others.filter((one) => one !== undefined).map(async (one) => (await one.get('/coaching-periods')).status));
        expect([how, alive.filter((code) => code !== 401)]).toEqual([how, []]);
      }
    }
  });
});
