import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, DeputyListResponse, DeputyResponse, SessionResponse } from '@valopolku/contracts';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestAnswer, TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../testing/test-users.js';

const TODAY = '2026-07-06';
const MORNING = `${TODAY}T06:00:00.000Z`;

interface Refusal {
  code: string;
  errors: { field: string; code: string }[];
}

describeOnBothDatabases('deputies over http', (context) => {
  let coachUser: TestUser;
  let deputyUser: TestUser;
  let coach: TestClient;
  let deputy: TestClient;
  let admin: TestClient;

  const name = (client: TestClient, body: object): Promise<TestAnswer<DeputyResponse>> =>
    client.post<DeputyResponse>('/deputies', { body: { deputyId: deputyUser.userId, startsOn: TODAY, endsOn: '2026-07-10', ...body } });
  const refusal = ({ status, body }: TestAnswer<unknown>): string => {
    const { code, errors } = body as Refusal;
    return `${status} ${code}: ${errors.map((error) => `${error.field} ${error.code}`).join()}`;
  };
  const list = async (client: TestClient): Promise<DeputyResponse[]> => (await client.get<DeputyListResponse>('/deputies')).body.items;

  beforeAll(async () => {
    context.api.clock.fix(MORNING);
    admin = await context.api.signedIn(await context.api.user(['admin']));
  });
  beforeEach(async () => {
    coachUser = await context.api.user(['coach'], { name: 'Päivi Salonen' });
    deputyUser = await context.api.user(['coach'], { name: 'Hanna Ylitalo' });
    [coach, deputy] = [await context.api.signedIn(coachUser), await context.api.signedIn(deputyUser)];
  });

  it('are named by the coach, seen by both, changed and ended', async () => {
    const made = await name(coach, {});
    expect([made.status, made.body]).toMatchObject([201, {
      coach: { id: coachUser.userId, name: 'Päivi Salonen' }, deputy: { name: 'Hanna Ylitalo' }, startsOn: TODAY, endsOn: '2026-07-10', inForce: true, version: 1,
      abilities: ['deputy.change', 'deputy.end'],
    }]);
    expect(await list(coach)).toEqual([made.body]);
    expect(await list(deputy)).toEqual([{ ...made.body, abilities: [] }]);
    expect((await deputy.get<SessionResponse>('/session')).body.deputisesFor).toEqual([{ id: coachUser.userId, name: 'Päivi Salonen' }]);
    expect((await coach.get<SessionResponse>('/session')).body.deputisesFor).toEqual([]);

    const longer = await coach.patch<DeputyResponse>(`/deputies/${made.body.id}`, { version: 1, body: { endsOn: '2026-07-17' } });
    expect([longer.status, longer.body]).toMatchObject([200, { endsOn: '2026-07-17', version: 2 }]);
    expect((await coach.delete(`/deputies/${made.body.id}`, { version: 1 })).status).toBe(412);
    expect((await coach.delete(`/deputies/${made.body.id}`, { version: 2 })).status).toBe(204);
    expect([await list(coach), await list(deputy)]).toEqual([[], []]);
    expect((await deputy.get<SessionResponse>('/session')).body.deputisesFor).toEqual([]);
    expect((await coach.patch(`/deputies/${made.body.id}`, { version: 3, body: { endsOn: '2026-07-20' } })).status).toBe(404);
  });

  it.each<[what: string, body: object, answer: string]>([
    ['an end before the start', { endsOn: '2026-07-05' }, '422 endBeforeStart: endsOn endBeforeStart'],
    ['days that are over', { startsOn: '2026-07-01', endsOn: '2026-07-05' }, '422 deputyOver: endsOn deputyOver'],
    ['a day that is none', { endsOn: '2026-02-31' }, '400 invalidInput: endsOn invalidDate'],
    ['days far ahead until they are confirmed', { startsOn: '2027-07-07', endsOn: '2027-07-10' }, '409 confirm: startsOn dateFarAhead'],
    ['a colleague of nobody', { deputyId: '01950000-0000-7000-8000-00000000dead' }, '422 unknownCoach: deputyId unknownCoach'],
  ])('refuses %s', async (_, body, answer) => {
    expect(refusal(await name(coach, body))).toBe(answer);
    expect(await list(coach)).toEqual([]);
  });

  it('refuses oneself, someone who is no coach, and one of another organisation', async () => {
    const staff = await context.api.user(['staff']);
    const stranger = await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION });
    expect(refusal(await name(coach, { deputyId: coachUser.userId }))).toBe('422 ownDeputy: deputyId ownDeputy');
    expect(refusal(await name(coach, { deputyId: staff.userId }))).toBe('422 unknownCoach: deputyId unknownCoach');
    expect(refusal(await name(coach, { deputyId: stranger.userId }))).toBe('422 unknownCoach: deputyId unknownCoach');
    expect(refusal(await name(coach, { coachId: deputyUser.userId, deputyId: coachUser.userId }))).toBe('403 forbidden: ');
    expect(refusal(await name(admin, {}))).toBe('422 required: coachId required');
    expect(refusal(await name(admin, { coachId: staff.userId }))).toBe('422 unknownCoach: coachId unknownCoach');
  });

  it('stand in once at a time, also when two are named at once', async () => {
    const days = { startsOn: '2026-07-06', endsOn: '2026-07-20' };
    const both = await Promise.all([name(coach, days), name(admin, { ...days, coachId: coachUser.userId })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(refusal(await name(coach, { startsOn: '2026-07-20', endsOn: '2026-07-31' }))).toBe('422 deputyOverlaps: startsOn deputyOverlaps');
    const next = await name(coach, { startsOn: '2026-07-21', endsOn: '2026-07-31' });
    expect(next.status).toBe(201);
    expect(refusal(await coach.patch(`/deputies/${next.body.id}`, { version: 1, body: { startsOn: '2026-07-20' } }))).toBe('422 deputyOverlaps: startsOn deputyOverlaps');
    const begun = (await list(coach))[0];
    expect(refusal(await coach.patch(`/deputies/${begun?.id ?? ''}`, { version: 1, body: { startsOn: '2026-07-07' } }))).toBe('422 deputyBegun: startsOn deputyBegun');
    const other = await context.api.user(['coach']);
    expect((await name(coach, { ...days, deputyId: other.userId })).status).toBe(201);
  });

  it('are named by an admin for anyone; others know nothing of them', async () => {
    const made = await name(admin, { coachId: coachUser.userId });
    expect(made.status).toBe(201);
    expect((await list(admin)).map(({ id }) => id)).toContain(made.body.id);
    const besides = await context.api.signedIn(await context.api.user(['coach']));
    expect(await list(besides)).toEqual([]);
    expect((await besides.patch(`/deputies/${made.body.id}`, { version: 1, body: { endsOn: '2026-08-01' } })).status).toBe(404);
    expect((await deputy.delete(`/deputies/${made.body.id}`, { version: 1 })).status).toBe(403);
    const manager = await context.api.signedIn(await context.api.user(['manager']));
    expect((await manager.get('/deputies')).status).toBe(403);
    const stranger = await context.api.signedIn(await context.api.user(['admin'], { organisationId: OTHER_ORGANISATION }));
    expect([(await list(stranger)).length, (await stranger.delete(`/deputies/${made.body.id}`, { version: 1 })).status]).toEqual([0, 404]);
    expect((await admin.delete(`/deputies/${made.body.id}`, { version: 1 })).status).toBe(204);
  });

  it('are not named by an admin for the own benefit', async () => {
    const both = await context.api.user(['admin', 'coach']);
    const client = await context.api.signedIn(both);
    expect(refusal(await name(client, { coachId: coachUser.userId, deputyId: both.userId }))).toBe('403 forbidden: ');
    const made = await name(admin, { coachId: coachUser.userId, deputyId: both.userId });
    expect(refusal(await client.patch(`/deputies/${made.body.id}`, { version: 1, body: { endsOn: '2026-12-31' } }))).toBe('403 forbidden: ');
    expect((await client.delete(`/deputies/${made.body.id}`, { version: 1 })).status).toBe(204);
  });

  it('get more days as they were named: not from an admin while an account is new, nor once one is closed; fewer at any time', async () => {
    const made = (await name(coach, {})).body;
    const version = async (id: string) => (await admin.get<{ version: number }>(`/users/${id}`)).body.version;
    const set = async (id: string, body: object) => expect((await admin.patch(`/users/${id}`, { version: await version(id), body })).status).toBe(200);
    const prolong = (client: TestClient, days: object) => client.patch(`/deputies/${made.id}`, { version: 1, body: days });
    await set(coachUser.userId, { active: false });
    expect(refusal(await prolong(admin, { endsOn: '2034-01-01' }))).toBe('422 unknownCoach: endsOn unknownCoach');
    await set(coachUser.userId, { active: true });
    // The account of somebody whom an admin has just changed may be anybody's.
    await set(deputyUser.userId, { email: 'toinen@demo.invalid' });
    expect(refusal(await prolong(admin, { endsOn: '2034-01-01' }))).toBe('422 deputyTooNew: endsOn deputyTooNew');
    expect((await prolong(admin, { endsOn: '2026-07-08' })).status).toBe(200);
  });

  it('see nothing of the people of a coach who names somebody else', async () => {
    await name(coach, { deputyId: (await context.api.user(['coach'])).userId });
    expect((await deputy.get<CoachingPeriodListResponse>('/coaching-periods?caseload=deputised')).body.items).toEqual([]);
  });

  // Last, since it moves the clock past the end of every session.
  it('are in force from the first day to the last, by the date in Finland', async () => {
    const made = await name(coach, { startsOn: '2026-07-08', endsOn: '2026-07-09' });
    expect(made.body.inForce).toBe(false);
    const inForce = async (instant: string): Promise<number> => {
      context.api.clock.fix(instant);
      const client = await context.api.signedIn(deputyUser);
      return (await client.get<SessionResponse>('/session')).body.deputisesFor.length;
    };
    expect(await inForce('2026-07-07T20:59:00.000Z')).toBe(0);
    expect(await inForce('2026-07-07T21:00:00.000Z')).toBe(1);
    expect(await inForce('2026-07-09T20:59:00.000Z')).toBe(1);
    expect(await inForce('2026-07-09T21:00:00.000Z')).toBe(0);
  });
}, { sql: 'differs' });
