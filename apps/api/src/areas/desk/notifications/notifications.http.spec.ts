import { beforeAll, expect, it } from '@jest/globals';
import type { DeputyResponse, NotificationListResponse, NotificationResponse } from '@valopolku/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { sql } from '../../../platform/database/sql.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import { CaseWorld, aPerson } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { TestUser } from '../../../testing/test-users.js';

const REASON = 'Siirtyy toiseen kuntaan';

describeOnBothDatabases('notifications over http', (context) => {
  let world: CaseWorld;
  let nextUser: TestUser;
  let coach: TestClient;
  let next: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    nextUser = await context.api.user(['coach'], { municipalityCodes: ['050'], fieldIds: [world.fieldId] });
    coach = await context.api.signedIn(world.coach);
    next = await context.api.signedIn(nextUser);
    manager = await context.api.signedIn(world.manager);
  });

  const unseen = async (client: TestClient): Promise<NotificationResponse[]> => (await client.get<NotificationListResponse>('/notifications?state=unseen')).body.items;
  const handOver = async (person: object, body: object = {}): Promise<string> => {
    const { id, version } = await world.refer({ trainee: aPerson(person), ...body });
    const answer = await manager.patch(`/coaching-periods/${id}`, { version, body: { coachId: nextUser.userId, reason: REASON } });
    expect([answer.status, answer.text.slice(0, 0)]).toEqual([200, '']);
    return id;
  };

  it('tell both coaches of a hand-over, each until he or she has seen it', async () => {
    const id = await handOver({ lastName: 'Siirtyvä' });
    const about = { by: world.manager.name, seenAt: null, deputy: null, handOver: { coachingPeriodId: id, name: 'Aino Siirtyvä', from: world.coach.name, to: nextUser.name, reason: REASON } };
    const [former] = await unseen(coach);
    expect([former, ...(await unseen(next))]).toMatchObject([{ kind: 'caseHandedOver', ...about }, { kind: 'caseReceived', ...about }]);
    expect(await unseen(manager)).toEqual([]);
    expect((await coach.post(`/notifications/${former?.id ?? ''}/seen`)).status).toBe(204);
    expect([await unseen(coach), (await unseen(next)).length]).toEqual([[], 1]);
    const { items } = (await coach.get<NotificationListResponse>('/notifications')).body;
    expect(items).toMatchObject([{ id: former?.id, seenAt: '2026-03-16T08:00:00.000Z' }]);
    context.api.clock.fix('2026-03-16T09:00:00.000Z');
    expect((await coach.post(`/notifications/${former?.id ?? ''}/seen`)).status).toBe(204);
    context.api.clock.fix('2026-03-16T08:00:00.000Z');
    expect((await coach.get<NotificationListResponse>('/notifications')).body.items[0]?.seenAt).toBe('2026-03-16T08:00:00.000Z');
  });

  it('name nobody whom the reader no longer sees, and leave out words that could tell a hidden place', async () => {
    await handOver({ lastName: 'Poissa' }, { municipalityCode: '050' });
    expect((await unseen(coach))[0]).toMatchObject({ kind: 'caseHandedOver', handOver: { coachingPeriodId: null, name: null, to: nextUser.name, reason: REASON } });
    await handOver({ lastName: 'Suojattu', safetyProhibition: true });
    expect((await unseen(coach))[0]).toMatchObject({ handOver: { name: 'Aino Suojattu', to: nextUser.name, reason: null } });
    expect((await unseen(next))[0]).toMatchObject({ kind: 'caseReceived', handOver: { name: 'Aino Suojattu', reason: REASON } });
    expect(JSON.stringify((await coach.get('/notifications')).body)).not.toContain('Poissa');
  });

  it('leave one access event, of the people whose names were shown', async () => {
    const reader = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    const { id, traineeId, version } = await world.refer();
    await manager.patch(`/coaching-periods/${id}`, { version, body: { coachId: reader.userId, reason: REASON } });
    await unseen(await context.api.signedIn(reader));
    const rows = await context.api.database.rows<{ trainee_id: string }>(sql`SELECT s.trainee_id FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE e.user_id = ${reader.userId} AND e.operation = 'notifications.list'`);
    expect(rows).toEqual([{ trainee_id: traineeId }]);
  });

  it('tell a coach and the deputy whom an admin names', async () => {
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const [absent, deputy] = [await context.api.user(['coach']), await context.api.user(['coach'])];
    const days = { startsOn: '2026-03-16', endsOn: '2026-03-20' };
    await admin.post<DeputyResponse>('/deputies', { body: { coachId: absent.userId, deputyId: deputy.userId, ...days } });
    const about = { handOver: null, deputy: { coach: absent.name, deputy: deputy.name, ...days } };
    expect(await unseen(await context.api.signedIn(absent))).toMatchObject([{ kind: 'deputyNamed', ...about }]);
    expect(await unseen(await context.api.signedIn(deputy))).toMatchObject([{ kind: 'standsIn', ...about }]);
    await coach.post('/deputies', { body: { deputyId: deputy.userId, ...days } });
    expect((await unseen(coach)).filter(({ kind }) => kind === 'deputyNamed')).toEqual([]);
  });

  it('tell both coaches when an admin gives a deputy other days or ends it, and nobody of the same days', async () => {
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const [absentUser, deputyUser] = [await context.api.user(['coach']), await context.api.user(['coach'])];
    const [absent, deputy] = [await context.api.signedIn(absentUser), await context.api.signedIn(deputyUser)];
    const body = { coachId: absentUser.userId, deputyId: deputyUser.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' };
    const { id } = (await admin.post<DeputyResponse>('/deputies', { body })).body;
    await admin.patch(`/deputies/${id}`, { version: 1, body: { endsOn: '2026-03-20' } });
    await admin.patch(`/deputies/${id}`, { version: 2, body: { endsOn: '2026-04-20' } });
    await admin.delete(`/deputies/${id}`, { version: 3 });
    const told = async (client: TestClient): Promise<unknown[]> => (await unseen(client)).map(({ kind, deputy: about }) => [kind, about?.endsOn]).sort();
    expect(await told(absent)).toEqual(['deputyChanged', 'deputyEnded', 'deputyNamed'].map((kind) => [kind, '2026-04-20']));
    expect(await told(deputy)).toEqual(['standInChanged', 'standInEnded', 'standsIn'].map((kind) => [kind, '2026-04-20']));
    const own = (await absent.post<DeputyResponse>('/deputies', { body: { ...body, coachId: undefined } })).body;
    await absent.delete(`/deputies/${own.id}`, { version: 1 });
    expect([(await told(absent)).length, (await told(deputy)).length]).toEqual([3, 5]);
  });

  it('tell of the own account without a subject, and are the own only', async () => {
    const staff = await context.api.user(['staff']);
    await context.api.get(UnitOfWork).run(world.manager, () => context.api.get(Notifications).tell(staff.userId, 'passwordSetByOther'));
    const client = await context.api.signedIn(staff);
    const [told] = await unseen(client);
    expect(told).toMatchObject({ kind: 'passwordSetByOther', by: world.manager.name, handOver: null, deputy: null });
    expect((await coach.post(`/notifications/${told?.id ?? ''}/seen`)).status).toBe(404);
    expect((await unseen(client)).length).toBe(1);
    expect((await client.get('/notifications?state=other')).status).toBe(400);
  });
});
