import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, NotificationListResponse, TraineeAccountResponse, TraineeResponse } from '@valopolku/contracts';
import { aPerson, CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

const OWN = 'ihan oma salasana tässä';

/** Who gave the password of a person's account can sign in as the person: so a password lasts no longer than its giver's part in the case. */
describeOnBothDatabases('the account of a person', (context) => {
  let world: CaseWorld;
  let otherUser: TestUser;
  let coach: TestClient;
  let other: TestClient;
  let email: string;

  beforeEach(async () => {
    world = await CaseWorld.make(context.api);
    otherUser = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    [coach, other] = [await context.api.signedIn(world.coach), await context.api.signedIn(otherUser)];
    email = `${randomUUID()}@test.invalid`;
  });

  /** Made by the coach, who signs in with it before the person does, and chooses its password. */
  const takenAccount = async (traineeId: string): Promise<TestClient> => {
    const { body } = await coach.post<TraineeAccountResponse>(`/trainees/${traineeId}/account`, { body: { email } });
    const asPerson = await context.api.anonymous().signIn({ email, password: body.password ?? '' });
    await asPerson.patch('/session/password', { body: { currentPassword: body.password ?? '', newPassword: OWN } });
    return asPerson;
  };
  const signIn = async () => (await context.api.anonymous().post('/session', { body: { email, password: OWN } })).status;
  const accountOf = async (client: TestClient, traineeId: string) => (await client.get<TraineeAccountResponse>(`/trainees/${traineeId}/account`)).body.account;
  const unseen = async (client: TestClient) => (await client.get<NotificationListResponse>('/notifications?state=unseen')).body.items;

  it('has no password once the case is another’s, and the new coach is told and gives one', async () => {
    const { id, traineeId } = await world.inPhase('skillBuilding');
    const asPerson = await takenAccount(traineeId);
    expect([(await asPerson.get('/my-path')).status, await signIn()]).toEqual([200, 200]);
    const { version } = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
    expect((await coach.patch(`/coaching-periods/${id}`, { version, body: { coachId: otherUser.userId, reason: 'Jään vapaalle' } })).status).toBe(200);
    expect([(await asPerson.get('/my-path')).status, await signIn()]).toEqual([401, 401]);
    expect((await unseen(other))[0]).toMatchObject({ kind: 'caseReceived', handOver: { accountWaits: true } });
    const account = await accountOf(other, traineeId);
    expect(account).toMatchObject({ email, active: true, hasPassword: false });
    const given = await other.post<TraineeAccountResponse>(`/trainees/${traineeId}/account/password`, { version: account?.version ?? 0 });
    expect([given.status, given.body.account?.hasPassword]).toEqual([200, true]);
    expect((await unseen(other))[0]).toMatchObject({ handOver: { accountWaits: false } });
    const person = await context.api.anonymous().signIn({ email, password: given.body.password ?? '' });
    expect((await person.patch('/session/password', { body: { currentPassword: given.body.password ?? '', newPassword: 'toinen oma salasana' } })).status).toBe(200);
    expect((await person.get('/my-path')).status).toBe(200);
  });

  it('has none once another coach takes the person who comes back; with the same coach it stays', async () => {
    for (const [coachId, after] of [[world.coach.userId, 200], [otherUser.userId, 401]] as const) {
      email = `${randomUUID()}@test.invalid`;
      const { traineeId } = await world.inPhase('ended');
      await takenAccount(traineeId);
      await world.refer({ traineeId, trainee: undefined, coachId });
      expect(await signIn()).toBe(after);
    }
  });

  it('is nobody’s to make or to open on a referral that no coach has taken, which hides nothing less either', async () => {
    const { id, traineeId } = await world.refer({ coachId: null, trainee: aPerson({ safetyProhibition: true, address: 'Turvatie 1' }) });
    expect((await other.get(`/trainees/${traineeId}`)).status).toBe(200);
    expect([(await other.get(`/trainees/${traineeId}/account`)).status, (await other.post(`/trainees/${traineeId}/account`, { body: { email } })).status]).toEqual([403, 403]);
    const lift = async () => other.patch<{ errors?: { code: string }[] }>(`/trainees/${traineeId}`, { version: (await other.get<TraineeResponse>(`/trainees/${traineeId}`)).body.version, body: { safetyProhibition: false } });
    const refused = await lift();
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([422, 'coachFirst']);
    const { version } = (await other.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
    expect((await other.patch(`/coaching-periods/${id}`, { version, body: { coachId: otherUser.userId } })).status).toBe(200);
    expect([(await other.post(`/trainees/${traineeId}/account`, { body: { email } })).status, (await lift()).status]).toEqual([201, 200]);
  });

  it('is nobody’s on the referral of a person who comes back, whose earlier coach is another', async () => {
    const { traineeId } = await world.inPhase('ended');
    await takenAccount(traineeId);
    await world.refer({ traineeId, trainee: undefined, coachId: null });
    expect((await other.post(`/trainees/${traineeId}/account/password`, { version: 2 })).status).toBe(403);
    expect(await signIn()).toBe(200);
  });

  it('is not made or opened by whoever stands in, whose days end', async () => {
    const { traineeId } = await world.inPhase('skillBuilding');
    await takenAccount(traineeId);
    expect((await coach.post('/deputies', { body: { deputyId: otherUser.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } })).status).toBe(201);
    const deputy = await context.api.signedIn(otherUser);
    const { version } = (await deputy.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
    expect((await deputy.patch(`/trainees/${traineeId}`, { version, body: { phone: '040 123 1234' } })).status).toBe(200);
    const hide = async (client: TestClient, safetyProhibition: boolean) => (await client.patch(`/trainees/${traineeId}`, { version: (await client.get<TraineeResponse>(`/trainees/${traineeId}`)).body.version, body: { safetyProhibition } })).status;
    expect([await hide(deputy, true), await hide(deputy, false), await hide(coach, false)]).toEqual([200, 422, 200]);
    const account = `/trainees/${traineeId}/account`;
    const answers = [await deputy.get(account), await deputy.post(account, { body: { email: 'toinen@test.invalid' } }), await deputy.post(`${account}/password`, { version: 2 }), await deputy.patch(account, { version: 2, body: { active: false } })];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(await signIn()).toBe(200);
  });

  it.each([['closed', { active: false }], ['given other roles', { roles: ['manager'] }]])('has no password once the coach’s account is %s', async (_, body) => {
    const [{ traineeId: open }, { traineeId: ended }, { traineeId: settled }] = [await world.inPhase('onboarding'), await world.inPhase('ended'), await world.inPhase('ended')];
    const asPerson = await takenAccount(open);
    const first = `${randomUUID()}@test.invalid`;
    const given = (await coach.post<TraineeAccountResponse>(`/trainees/${ended}/account`, { body: { email: first } })).body.password ?? '';
    const opened = email;
    email = `${randomUUID()}@test.invalid`;
    await takenAccount(settled);
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    expect((await admin.patch(`/users/${world.coach.userId}`, { version: 1, body })).status).toBe(200);
    const anew = async (address: string, password: string) => (await context.api.anonymous().post('/session', { body: { email: address, password } })).status;
    // Whoever was coached before, and has chosen a password since, keeps the own path.
    expect([(await asPerson.get('/my-path')).status, await anew(opened, OWN), await anew(first, given), await anew(email, OWN)]).toEqual([401, 401, 401, 200]);
  });

  it.each(['made', 'given a password'])('is not %s by the former coach at the same moment', async (what) => {
    for (let round = 0; round < 3; round += 1) {
      email = `${randomUUID()}@test.invalid`;
      const { id, traineeId } = await world.inPhase('skillBuilding');
      const account = `/trainees/${traineeId}/account`;
      if (what !== 'made') await takenAccount(traineeId);
      const { version } = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
      const manager = await context.api.signedIn(world.manager);
      const [answer, moved] = await Promise.all([
        what === 'made' ? coach.post<TraineeAccountResponse>(account, { body: { email } }) : coach.post<TraineeAccountResponse>(`${account}/password`, { version: (await accountOf(coach, traineeId))?.version ?? 0 }),
        manager.patch(`/coaching-periods/${id}`, { version, body: { coachId: otherUser.userId, reason: 'Vaihtuu nyt heti' } }),
      ]);
      expect(moved.status).toBe(200);
      const password = answer.body.password ?? 'ei mitään';
      expect((await context.api.anonymous().post('/session', { body: { email, password } })).status).toBe(401);
    }
  });
}, { sql: 'differs' });
