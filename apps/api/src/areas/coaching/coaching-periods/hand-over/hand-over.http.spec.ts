import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MyPathResponse, TimelineResponse, TraineeAccountResponse } from '@valopolku/contracts';
import { sql } from '../../../../platform/database/sql.js';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

type Answer = CoachingPeriodResponse & { code: string; errors: { field: string; code: string }[] };
const REASON = 'Hanna jää vapaalle';

describeOnBothDatabases('handing a case over', (context) => {
  let world: CaseWorld;
  let neighbourUser: TestUser;
  let otherUser: TestUser;
  let coach: TestClient;
  let neighbour: TestClient;
  let other: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    neighbourUser = await context.api.user(['coach'], near);
    otherUser = await context.api.user(['coach'], { municipalityCodes: ['050'], fieldIds: [world.fieldId] });
    coach = await context.api.signedIn(world.coach);
    neighbour = await context.api.signedIn(neighbourUser);
    other = await context.api.signedIn(otherUser);
    manager = await context.api.signedIn(world.manager);
  });

  const change = (client: TestClient, { id, version }: { id: string; version: number }, body: object) => client.patch<Answer>(`/coaching-periods/${id}`, { version, body });
  const coachOf = async (id: string): Promise<string | null> => (await context.api.database.firstRow<{ coach_id: string | null }>(sql`SELECT coach_id FROM coaching_period WHERE id = ${id}`))?.coach_id ?? null;
  const told = (traineeId: string) => context.api.database.rows<{ user_id: string; kind: string; by_user_id: string }>(sql`SELECT user_id, kind, by_user_id FROM notification WHERE trainee_id = ${traineeId} ORDER BY kind, user_id`);
  const outcome = ({ status, body }: { status: number; body: Answer }): string => [status, body.code, ...(body.errors ?? []).map((one) => `${one.field} ${one.code}`)].filter(Boolean).join(' ');

  it.each<[string, object]>([
    ['in silence', {}],
    ['with a reason', { reason: REASON }],
    ['under cover of another field', { projectId: null, reason: REASON }],
  ])('a neighbour does not take a case %s, after opening it neither', async (_, more) => {
    const made = await world.inPhase('skillBuilding', { trainee: aPerson({ safetyProhibition: true }) });
    const body = { coachId: neighbourUser.userId, ...more };
    expect((await change(neighbour, made, body)).status).toBe(403);
    expect((await neighbour.post(`/trainees/${made.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } })).status).toBe(201);
    expect((await change(neighbour, made, body)).status).toBe(403);
    expect([await coachOf(made.id), (await told(made.traineeId)).filter((row) => row.kind === 'caseHandedOver')]).toEqual([world.coach.userId, []]);
    expect((await other.get(`/coaching-periods/${made.id}`)).status).toBe(404);
  });

  it('the coach hands over with a reason, and only the new coach is told by it', async () => {
    const made = await world.inPhase('onboarding');
    expect(outcome(await change(coach, made, { coachId: neighbourUser.userId }))).toBe('422 reasonMissing reason reasonMissing');
    expect(outcome(await change(coach, made, { coachId: neighbourUser.userId, reason: 'ei' }))).toBe('400 invalidInput reason tooShort');
    expect(outcome(await change(coach, made, { reason: REASON }))).toBe('422 required coachId required');
    expect((await change(coach, made, { coachId: neighbourUser.userId, reason: REASON })).body).toMatchObject({ coach: { id: neighbourUser.userId }, access: 'reason' });
    expect(await told(made.traineeId)).toEqual([{ user_id: neighbourUser.userId, kind: 'caseReceived', by_user_id: world.coach.userId }]);
    expect((await coach.get(`/coaching-periods/${made.id}`)).status).toBe(403);
  });

  it('a manager hands over any, both coaches are told, and the person reads who, when and why', async () => {
    const made = await world.inPhase('skillBuilding');
    const traineeUser = await context.api.user(['trainee'], { traineeId: made.traineeId });
    expect((await (await context.api.signedIn(traineeUser)).get<MyPathResponse>('/my-path')).body.coachChanges).toEqual([]);
    expect(outcome(await change(manager, made, { coachId: otherUser.userId }))).toBe('422 reasonMissing reason reasonMissing');
    expect((await change(manager, made, { coachId: otherUser.userId, reason: REASON, fieldId: world.fieldId })).status).toBe(403);
    expect((await change(manager, made, { coachId: otherUser.userId, reason: REASON, projectId: null })).status).toBe(403);
    expect((await change(manager, made, { coachId: otherUser.userId, reason: REASON })).status).toBe(200);
    expect(await told(made.traineeId)).toEqual([
      { user_id: world.coach.userId, kind: 'caseHandedOver', by_user_id: world.manager.userId },
      { user_id: otherUser.userId, kind: 'caseReceived', by_user_id: world.manager.userId },
    ]);
    const given = (await other.post<TraineeAccountResponse>(`/trainees/${made.traineeId}/account/password`, { version: 2 })).body.password ?? '';
    const trainee = await context.api.anonymous().signIn({ email: traineeUser.email, password: given });
    await trainee.patch('/session/password', { body: { currentPassword: given, newPassword: 'ihan oma salasana tässä' } });
    const changed = { by: world.manager.name, from: world.coach.name, to: otherUser.name, reason: REASON };
    expect((await trainee.get<MyPathResponse>('/my-path')).body).toMatchObject({ coachName: otherUser.name, coachChanges: [{ at: '2026-03-16T08:00:00.000Z', ...changed }] });
    const { items } = (await trainee.get<TimelineResponse>(`/coaching-periods/${made.id}/timeline`)).body;
    expect(items[0]).toMatchObject({ kind: 'coachingPeriod.transferred', by: world.manager.name, params: { fromCoach: world.coach.name, toCoach: otherUser.name, reason: REASON } });
  });

  it('a deputy hands over for the coach, who is told', async () => {
    const deputyUser = await context.api.user(['coach']);
    await coach.post('/deputies', { body: { deputyId: deputyUser.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const deputy = await context.api.signedIn(deputyUser);
    const made = await world.inPhase('onboarding');
    expect((await change(deputy, made, { coachId: otherUser.userId, reason: REASON })).status).toBe(200);
    expect((await told(made.traineeId)).map((row) => `${row.kind} ${row.user_id}`)).toEqual([`caseHandedOver ${world.coach.userId}`, `caseReceived ${otherUser.userId}`]);
  });

  it('a deputy keeps no case: neither by a hand-over nor by a start', async () => {
    const deputyUser = await context.api.user(['coach']);
    await coach.post('/deputies', { body: { deputyId: deputyUser.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } });
    const deputy = await context.api.signedIn(deputyUser);
    const made = await world.inPhase('onboarding');
    expect(outcome(await change(deputy, made, { coachId: deputyUser.userId, reason: REASON }))).toBe('422 deputyTakesNone coachId deputyTakesNone');
    const referred = await world.refer();
    await world.inform(referred.id);
    const { version } = (await deputy.get<CoachingPeriodResponse>(`/coaching-periods/${referred.id}`)).body;
    const started = await deputy.post<Answer>(`/coaching-periods/${referred.id}/start`, { version, body: { startsOn: '2026-03-16', coachId: deputyUser.userId, reason: REASON } });
    expect(outcome(started)).toBe('422 deputyTakesNone coachId deputyTakesNone');
  });

  it('who is both coach and manager takes a case as the manager, with a reason', async () => {
    const both = await context.api.user(['coach', 'manager'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    const client = await context.api.signedIn(both);
    const made = await world.inPhase('onboarding');
    expect((await change(client, made, { coachId: both.userId })).status).toBe(422);
    expect((await change(client, made, { municipalityCode: '050' })).status).toBe(403);
    expect((await change(client, made, { coachId: both.userId, reason: REASON })).status).toBe(200);
    expect(await told(made.traineeId)).toEqual([{ user_id: world.coach.userId, kind: 'caseHandedOver', by_user_id: both.userId }]);
  });

  it('a referral without a coach is claimed by a coach of its place and field, for all to see', async () => {
    const made = await world.refer({ coachId: null });
    expect((await change(other, made, { coachId: otherUser.userId })).status).toBe(404);
    const claimed = await change(neighbour, made, { coachId: neighbourUser.userId });
    expect([claimed.status, claimed.body.coach?.id]).toEqual([200, neighbourUser.userId]);
    const { items } = (await neighbour.get<TimelineResponse>(`/coaching-periods/${made.id}/timeline`)).body;
    expect(items[0]).toMatchObject({ kind: 'coachingPeriod.transferred', by: neighbourUser.name, params: { fromCoach: null, toCoach: neighbourUser.name, reason: null } });
    expect((await change(coach, { id: made.id, version: 2 }, { coachId: world.coach.userId, reason: REASON })).status).toBe(403);
  });

  it('starting with another coach is the same hand-over; with a first one it is none', async () => {
    const made = await world.refer();
    const ready = await world.inform(made.id);
    const start = (body: object) => coach.post<Answer>(`/coaching-periods/${made.id}/start`, { version: ready.version, body: { startsOn: '2026-03-09', ...body } });
    expect(outcome(await start({ coachId: otherUser.userId }))).toBe('422 reasonMissing reason reasonMissing');
    expect((await start({ coachId: otherUser.userId, reason: REASON })).status).toBe(200);
    expect((await told(made.traineeId)).map((row) => `${row.kind} ${row.user_id}`)).toEqual([`caseReceived ${otherUser.userId}`]);
    const unclaimed = await world.refer({ coachId: null });
    const { version } = await world.inform(unclaimed.id);
    expect((await coach.post<Answer>(`/coaching-periods/${unclaimed.id}/start`, { version, body: { startsOn: '2026-03-09', coachId: world.coach.userId } })).status).toBe(200);
  });

  it('a coach named in a referral is told; someone known in outline only is referred after a reason', async () => {
    const made = await coach.post<Answer>('/coaching-periods', { body: world.referral({ coachId: otherUser.userId }) });
    expect((await told(made.body.traineeId)).map((row) => `${row.kind} ${row.user_id}`)).toEqual([`caseReceived ${otherUser.userId}`]);
    const { traineeId } = await world.inPhase('ended');
    const body = world.referral({ trainee: null, traineeId, coachId: neighbourUser.userId });
    expect(outcome(await neighbour.post<Answer>('/coaching-periods', { body }))).toBe('403 reasonRequired');
    await neighbour.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Hän palaa meille' } });
    expect((await neighbour.post<Answer>('/coaching-periods', { body })).status).toBe(201);
  });

  it('a case that has ended is handed to nobody', async () => {
    const made = await world.inPhase('ended');
    expect(outcome(await change(manager, made, { coachId: otherUser.userId, reason: REASON }))).toBe('409 periodEnded');
  });
});
