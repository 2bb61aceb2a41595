import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, NotificationListResponse, TimelineItem } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

/** To coach a person anew is to know the whole person: the last coach learns of it, and a hidden person stays with that coach. */
describeOnBothDatabases('a former trainee of another coach', (context) => {
  let world: CaseWorld;
  let neighbour: TestUser;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    neighbour = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
  });

  const former = (safetyProhibition: boolean) => world.inPhase('ended', { trainee: aPerson({ lastName: 'Palaava', safetyProhibition, address: 'Salakatu 1' }) });
  const refer = async (client: TestClient, traineeId: string, coachId: string | null) => {
    await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
    return client.post<CoachingPeriodResponse & { code?: string }>('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId }) });
  };

  it('is referred by a neighbour, and the last coach is told and stands on the timeline', async () => {
    const { traineeId } = await former(false);
    const client = await context.api.signedIn(neighbour);
    const made = await refer(client, traineeId, neighbour.userId);
    expect(made.status).toBe(201);
    const coach = await context.api.signedIn(world.coach);
    const [told] = (await coach.get<NotificationListResponse>('/notifications?state=unseen')).body.items;
    expect(told).toMatchObject({ kind: 'caseHandedOver', by: neighbour.name, handOver: { name: 'Aino Palaava', to: neighbour.name } });
    const { items } = (await client.get<{ items: TimelineItem[] }>(`/coaching-periods/${made.body.id}/timeline`)).body;
    expect(items.at(-1)?.params).toMatchObject({ coach: neighbour.name, fromCoach: world.coach.name });
  });

  it.each([['to oneself', true], ['to nobody', false]])('is not referred by a neighbour %s under a safety prohibition', async (_, toOneself) => {
    const { traineeId } = await former(true);
    const client = await context.api.signedIn(neighbour);
    const body = world.referral({ trainee: undefined, traineeId, coachId: toOneself ? neighbour.userId : null });
    // It is said before a reason is asked for, and after one was given.
    for (const ask of [() => client.post<{ code?: string }>('/coaching-periods', { body }), () => refer(client, traineeId, toOneself ? neighbour.userId : null)]) {
      const answer = await ask();
      expect([answer.status, answer.body.code]).toEqual([422, 'lastCoachRefers']);
    }
    expect((await client.get(`/trainees/${traineeId}`)).text).not.toContain('Salakatu');
  });

  it.each([['closed', { active: false }, { active: true }], ['of another role', { roles: ['manager'] }, { roles: ['coach'] }]])('is referred by a neighbour with a reason when the last coach’s account is %s', async (_, ended, again) => {
    const { traineeId } = await former(true);
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const set = async (body: object) => {
      const { version } = (await admin.get<{ version: number }>(`/users/${world.coach.userId}`)).body;
      expect((await admin.patch(`/users/${world.coach.userId}`, { version, body })).status).toBe(200);
    };
    await set(ended);
    // An account that is closed for a minute opens nobody's case.
    const atOnce = await refer(await context.api.signedIn(neighbour), traineeId, neighbour.userId);
    expect([atOnce.status, atOnce.body.code]).toEqual([422, 'lastCoachRefers']);
    context.api.clock.fix('2026-03-18T08:00:00.000Z');
    try {
      expect((await refer(await context.api.signedIn(neighbour), traineeId, neighbour.userId)).status).toBe(201);
    } finally {
      context.api.clock.fix(TEST_NOW);
    }
    await set(again);
  });

  it('is not referred by a coach who sees the person as staff or as a manager', async () => {
    const far = { municipalityCodes: ['051'], fieldIds: [world.fieldId] };
    for (const roles of [['coach', 'staff'], ['coach', 'manager']] as const) {
      const user = await context.api.user([...roles], { ...far, environmentIds: [world.environmentId] });
      const client = await context.api.signedIn(user);
      const { traineeId } = await former(false);
      if (roles[1] === 'manager') await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Katson tilanteen' } });
      expect([roles, (await client.get(`/trainees/${traineeId}`)).status, (await client.post('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId: user.userId, municipalityCode: '051' }) })).status]).toEqual([roles, 200, 403]);
    }
  });

  it.each([true, false])('is not kept by whoever stands in, nor left where it could be taken (safety prohibition: %s)', async (isHidden) => {
    const deputy = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    await (await context.api.signedIn(world.coach)).post('/deputies', { body: { deputyId: deputy.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const client = await context.api.signedIn(deputy);
    const { traineeId } = await former(isHidden);
    for (const coachId of [deputy.userId, null]) {
      const answer = await client.post<{ code: string; errors: { field: string }[] }>('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId }) });
      expect([coachId, answer.status, answer.body.code, answer.body.errors[0]?.field]).toEqual([coachId, 422, 'deputyTakesNone', 'coachId']);
    }
    expect((await client.post('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId: neighbour.userId }) })).status).toBe(201);
  });

  it.each([true, false])('stays where the last coach had it when whoever stands in refers it (safety prohibition: %s)', async (isHidden) => {
    const away = await context.api.user(['coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    await (await context.api.signedIn(world.coach)).post('/deputies', { body: { deputyId: away.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const client = await context.api.signedIn(away);
    const { traineeId } = await former(isHidden);
    const body = world.referral({ trainee: undefined, traineeId, coachId: neighbour.userId, municipalityCode: '051' });
    const answer = await client.post<{ code: string; errors: { field: string; code: string }[] }>('/coaching-periods', { body });
    expect([answer.status, answer.body.errors.map((error) => [error.field, error.code])]).toEqual([422, [['municipalityCode', 'ownCoachMoves']]]);
    expect((await client.post('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId: neighbour.userId }) })).status).toBe(201);
  });

  it.each([['closed', { active: false }, { active: true }], ['of another role', { roles: ['staff'] }, { roles: ['coach'] }]])('is not kept by whoever stands in for a coach whose account is %s since', async (_, ended, again) => {
    const deputy = await context.api.user(['coach'], { municipalityCodes: ['051'] });
    await (await context.api.signedIn(world.coach)).post('/deputies', { body: { deputyId: deputy.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const { traineeId } = await former(true);
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const set = async (body: object) => {
      const { version } = (await admin.get<{ version: number }>(`/users/${world.coach.userId}`)).body;
      expect((await admin.patch(`/users/${world.coach.userId}`, { version, body })).status).toBe(200);
    };
    await set(ended);
    const client = await context.api.signedIn(deputy);
    for (const coachId of [deputy.userId, null]) {
      const answer = await client.post<{ code: string }>('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId }) });
      expect([coachId, answer.status, answer.body.code]).toEqual([coachId, 422, 'deputyTakesNone']);
    }
    await set(again);
  });

  it('is referred by a coach who supervises the person too, after a reason, as by any coach near', async () => {
    const both = await context.api.user(['coach', 'staff'], { municipalityCodes: ['684'], fieldIds: [world.fieldId], environmentIds: [world.environmentId] });
    const { traineeId } = await former(false);
    const client = await context.api.signedIn(both);
    const body = world.referral({ trainee: undefined, traineeId, coachId: both.userId });
    const answer = await client.post<{ code: string }>('/coaching-periods', { body });
    expect([answer.status, answer.body.code]).toEqual([403, 'reasonRequired']);
    expect((await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Palaa meille' } })).status).toBe(201);
    expect((await client.post('/coaching-periods', { body })).status).toBe(201);
  });

  it('asks a coach who is a manager, and not near, for no reason that would not help', async () => {
    const both = await context.api.user(['coach', 'manager'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    const { traineeId } = await former(false);
    const answer = await (await context.api.signedIn(both)).post<{ code: string }>('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, coachId: both.userId, municipalityCode: '051' }) });
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });

  it('is referred under a safety prohibition by the last coach and by who stands in', async () => {
    const deputy = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    const named = await (await context.api.signedIn(world.coach)).post('/deputies', { body: { deputyId: deputy.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    expect(named.status).toBe(201);
    for (const user of [world.coach, deputy]) {
      const { traineeId } = await former(true);
      expect((await refer(await context.api.signedIn(user), traineeId, world.coach.userId)).status).toBe(201);
    }
  });
});
