import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, NotificationListResponse, TraineeAccountResponse, TraineeItem, TraineeListResponse, TraineeResponse } from '@valopolku/contracts';
import { v7 } from 'uuid';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

const SECRET = 'Turvatie 1';

/** What is of the person is for whoever coaches the person now: a period that one had is no key to it. */
describeOnBothDatabases('somebody whom another coaches now', (context) => {
  let world: CaseWorld;
  let nextUser: TestUser;
  let former: TestClient;
  let next: TestClient;
  let ended: CoachingPeriodResponse;
  let traineeId: string;

  beforeEach(async () => {
    world = await CaseWorld.make(context.api);
    nextUser = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    [former, next] = [await context.api.signedIn(world.coach), await context.api.signedIn(nextUser)];
    ended = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Siirtyvä' }) });
    ({ traineeId } = ended);
  });

  const open = (client: TestClient) => client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Palaa valmennukseen' } });
  const refer = (client: TestClient, body: object) => client.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: undefined, traineeId, ...body }) });
  /** The next coach takes the person in, hides the address and makes the account. */
  const taken = async (): Promise<CoachingPeriodResponse> => {
    await open(next);
    const { body } = await refer(next, { coachId: nextUser.userId });
    const { version } = (await next.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
    expect((await next.patch(`/trainees/${traineeId}`, { version, body: { safetyProhibition: true, address: SECRET } })).status).toBe(200);
    await next.post<TraineeAccountResponse>(`/trainees/${traineeId}/account`, { body: { email: `${randomUUID()}@test.invalid` } });
    return body;
  };
  const codes = async (client: TestClient): Promise<number[]> => {
    const { version } = (await next.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
    const answers = await Promise.all([
      client.get(`/trainees/${traineeId}`), client.get(`/trainees/${traineeId}/access-log`), client.get(`/trainees/${traineeId}/account`),
      client.patch(`/trainees/${traineeId}`, { version, body: { safetyProhibition: false } }), client.post(`/trainees/${traineeId}/account/password`, { version: 1 }),
    ]);
    expect(answers.map(({ text }) => text).join()).not.toContain(SECRET);
    return answers.map(({ status }) => status);
  };

  it('is the former coach’s no longer: the ended period is, without what another wrote', async () => {
    const { id } = await taken();
    expect(await codes(former)).toEqual([403, 403, 403, 403, 403]);
    expect((await former.get(`/coaching-periods/${id}`)).status).toBe(403);
    const own = await former.get<CoachingPeriodResponse>(`/coaching-periods/${ended.id}`);
    expect([own.status, own.body.abilities.some((action) => /^(trainee|accessLog)/.test(action) && action !== 'trainee.open'), own.text.includes(SECRET)]).toEqual([200, false, false]);
    const { items } = (await former.get<TraineeListResponse>('/trainees?q=siirtyv')).body;
    expect(items.map(({ access }: TraineeItem) => access)).toEqual(['reason']);
  });

  it('is the later coach’s also when both referrals are of one day and the earlier one’s id sorts last', async () => {
    const early = v7({ msecs: Date.parse(TEST_NOW) + 20 * 3600_000 });
    const mine = await former.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ id: early, trainee: aPerson({ lastName: 'Samapäivä' }), referral: { source: 'ohjaamo', date: '2026-03-16' } }) });
    expect(mine.status).toBe(201);
    ({ traineeId } = mine.body);
    await former.post(`/coaching-periods/${early}/turn-away`, { version: 1, body: { date: '2026-03-16', outcome: 'cancelled', reason: 'Ei tullut' } });
    context.api.clock.fix(new Date(Date.parse(TEST_NOW) + 60_000).toISOString());
    await open(next);
    const theirs = await refer(next, { coachId: nextUser.userId, referral: { source: 'ohjaamo', date: '2026-03-16' } });
    expect(theirs.status).toBe(201);
    await next.post(`/coaching-periods/${theirs.body.id}/turn-away`, { version: theirs.body.version, body: { date: '2026-03-16', outcome: 'cancelled', reason: 'Ei tullut' } });
    context.api.clock.fix(TEST_NOW);
    expect([(await former.get(`/trainees/${traineeId}`)).status, (await next.get(`/trainees/${traineeId}`)).status]).toEqual([403, 200]);
  });

  it('is again who coaches once more', async () => {
    const { id, version } = await taken();
    await next.patch(`/coaching-periods/${id}`, { version, body: { coachId: world.coach.userId, reason: 'Palaa tutulle valmentajalle' } });
    expect((await former.get(`/trainees/${traineeId}`)).status).toBe(200);
    expect((await former.get<CoachingPeriodResponse>(`/coaching-periods/${ended.id}`)).body.abilities).toContain('trainee.change');
  });

  it('referred without a coach, is told to the last one, and belongs to nobody else once that is over', async () => {
    await open(next);
    const made = await refer(next, { coachId: null });
    expect(made.status).toBe(201);
    const { items } = (await former.get<NotificationListResponse>('/notifications?state=unseen')).body;
    expect(items).toMatchObject([{ kind: 'referredAgain', by: nextUser.name, handOver: { name: 'Aino Siirtyvä', coachingPeriodId: made.body.id, to: null } }]);
    await next.post(`/coaching-periods/${made.body.id}/turn-away`, { version: made.body.version, body: { date: '2026-03-16', outcome: 'cancelled', reason: 'Ei tullut' } });
    const later = await context.api.signedIn(nextUser);
    expect((await later.get(`/trainees/${traineeId}`)).status).toBe(403);
    expect((await later.get(`/coaching-periods/${made.body.id}`)).status).toBe(403);
    expect((await former.get(`/trainees/${traineeId}`)).status).toBe(200);
  });

  it('without a coach is named to the last one, who is told when somebody takes it', async () => {
    await open(next);
    const { id, version } = (await refer(next, { coachId: null })).body;
    const third = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    expect((await (await context.api.signedIn(third)).patch(`/coaching-periods/${id}`, { version, body: { coachId: third.userId } })).status).toBe(200);
    const { items } = (await former.get<NotificationListResponse>('/notifications?state=unseen')).body;
    expect(items).toMatchObject([{ kind: 'caseHandedOver', handOver: { to: third.name, name: 'Aino Siirtyvä' } }, { kind: 'referredAgain', handOver: { name: 'Aino Siirtyvä' } }]);
  });

  it('records no whole qualification by the right of the ended period', async () => {
    await taken();
    const body = { coachingPeriodId: ended.id, qualificationVersionId: randomUUID(), providerId: randomUUID(), date: '2026-03-16' };
    expect((await former.post('/qualification-completions', { body })).status).toBe(403);
  });

  it('hears no kept answer again, of the period that was handed over', async () => {
    const id = v7({ msecs: Date.parse(TEST_NOW) });
    const made = await refer(former, { id });
    const key = randomUUID();
    const contact = (version: number) => former.post(`/coaching-periods/${id}/contacts`, { version, key, body: { date: '2026-03-16', kind: 'phone', outcome: 'reached' } });
    const first = await contact(made.body.version);
    expect([first.status, (await contact(made.body.version)).status]).toEqual([200, 200]);
    const { version } = (await former.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
    await former.patch(`/coaching-periods/${id}`, { version, body: { coachId: nextUser.userId, reason: 'Muuttaa' } });
    const again = [await contact(made.body.version), await refer(former, { id })];
    expect(again.map(({ status }) => status)).toEqual([403, 403]);
    expect(again.map(({ text }) => text).join()).not.toContain('"phase"');
  });
});
