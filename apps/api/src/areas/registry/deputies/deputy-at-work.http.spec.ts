import { beforeAll, expect, it } from '@jest/globals';
import type {
  AccessLogResponse, CoachingPeriodListResponse, CoachingPeriodResponse, DemonstrationResponse, DeputyResponse, LoggablePeopleResponse, MyDayResponse, TimelineResponse, WorkLogResponse,
} from '@valopolku/contracts';
import { stageCase, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { TestUser } from '../../../testing/test-users.js';

/** What a deputy sees and does from the first day on, and no longer once it is over. */
describeOnBothDatabases('a deputy at work', (context) => {
  let stage: CaseStage;
  let deputyUser: TestUser;
  let deputy: TestClient;
  let made: DeputyResponse;

  const page = (client = deputy) => client.get<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}`);
  const list = async (query: string): Promise<string[]> => (await deputy.get<CoachingPeriodListResponse>(`/coaching-periods?${query}`)).body.items.map(({ id }) => id);
  const day = async (): Promise<MyDayResponse> => (await deputy.get<MyDayResponse>('/my-day')).body;
  const loggable = async (): Promise<string[]> => (await deputy.get<LoggablePeopleResponse>('/loggable-people?date=2026-03-16')).body.items.map(({ coachingPeriodId }) => coachingPeriodId);

  beforeAll(async () => {
    context.api.clock.fix('2026-03-16T08:00:00.000Z');
    stage = await stageCase(context.api);
    await stage.trainee.post('/work-logs', {
      body: { coachingPeriodId: stage.periodId, environmentId: stage.environmentId, date: '2026-03-12', minutes: 60, independence: 'partly', tasks: [], note: 'Oma' },
    });
    // From another town and another field: without deputising these people do not exist for this coach.
    deputyUser = await context.api.user(['coach'], { name: 'Hanna Ylitalo', municipalityCodes: ['050'] });
    deputy = await context.api.signedIn(deputyUser);
  });

  it('has nothing before it is named', async () => {
    expect([(await page()).status, await list('status=open'), await loggable()]).toEqual([404, [], []]);
    const body = { deputyId: deputyUser.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' };
    made = (await stage.coach.post<DeputyResponse>('/deputies', { body })).body;
  });

  it('opens the page as the coach does, with the same abilities but for the person’s account', async () => {
    const [own, theirs] = [await page(stage.coach), await page()];
    expect(theirs.status).toBe(200);
    // Who works near the person could also have given a reason; the deputy comes from elsewhere and needs none.
    expect(theirs.body).toEqual({ ...own.body, abilities: own.body.abilities.filter((action) => action !== 'trainee.open' && !action.startsWith('traineeAccount.')) });
  });

  it('finds the people in the caseload, the own day and where work is logged', async () => {
    expect(await list('caseload=own')).toEqual([stage.periodId]);
    expect(await list('caseload=deputised')).toEqual([stage.periodId]);
    expect(await list(`coach=${deputyUser.userId}`)).toEqual([]);
    expect(await list('municipality=684')).toEqual([stage.periodId]);
    expect(await loggable()).toEqual([stage.periodId]);
    const today = await day();
    const coach = { id: stage.users.coach.userId, name: stage.users.coach.name };
    expect(today.places.flatMap(({ people }) => people)).toMatchObject([{ coachingPeriodId: stage.periodId, deputyFor: coach }]);
    expect(today.toConfirm.map(({ note }) => note)).toEqual(['Oma']);
    expect((await stage.coach.get<MyDayResponse>('/my-day')).body.places[0]?.people[0]?.deputyFor).toBeNull();
  });

  it('marks whom it is about who waits', async () => {
    context.api.clock.fix('2026-03-20T08:00:00.000Z');
    deputy = await context.api.signedIn(deputyUser);
    expect((await day()).newsNotAsked).toMatchObject([{ coachingPeriodId: stage.periodId, deputyFor: { name: stage.users.coach.name } }]);
    context.api.clock.fix('2026-03-16T08:00:00.000Z');
    deputy = await context.api.signedIn(deputyUser);
    stage.coach = await context.api.signedIn(stage.users.coach);
    stage.trainee = await context.api.signedIn(stage.users.trainee);
  });

  it('leaves the municipality and the field of the case to the coach', async () => {
    const { version } = (await page()).body;
    const answer = await deputy.patch<{ code: string; errors: object[] }>(`/coaching-periods/${stage.periodId}`, { version, body: { municipalityCode: '050' } });
    expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ field: 'municipalityCode', code: 'ownCoachMoves' })]]);
    expect((await page()).body.version).toBe(version);
  });

  it('confirms the diary, plans a demonstration and writes as the coach would', async () => {
    const [waiting] = (await day()).toConfirm;
    const confirmed = await deputy.post<WorkLogResponse>(`/work-logs/${waiting?.id ?? ''}/confirmation`, { version: waiting?.version ?? 0, body: {} });
    expect([confirmed.status, confirmed.body]).toMatchObject([200, { confirmed: true, confirmedBy: 'Hanna Ylitalo' }]);
    const planned = await deputy.post<DemonstrationResponse>('/demonstrations', { body: { coachingPeriodId: stage.periodId, targetId: stage.targetId, startsOn: '2026-04-01' } });
    expect(planned.status).toBe(201);
    const { version } = (await page()).body;
    const contact = await deputy.post<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}/contacts`, { version, body: { date: '2026-03-16', kind: 'phone', outcome: 'reached' } });
    expect(contact.status).toBe(200);
    expect((await deputy.get<TimelineResponse>(`/coaching-periods/${stage.periodId}/timeline`)).text).toContain('Hanna Ylitalo');
  });

  it('stands as a deputy among those who have viewed the person’s data, also afterwards', async () => {
    const log = async () => (await stage.trainee.get<AccessLogResponse>(`/trainees/${stage.traineeId}/access-log?limit=200`)).body.items;
    const before = await log();
    expect(before.filter(({ by }) => by === 'Hanna Ylitalo').every(({ asDeputy }) => asDeputy)).toBe(true);
    expect(before.filter(({ by }) => by === stage.users.coach.name).some(({ asDeputy }) => asDeputy)).toBe(false);
    context.api.clock.fix('2026-03-16T09:00:00.000Z');
    expect((await stage.coach.delete(`/deputies/${made.id}`, { version: made.version })).status).toBe(204);
    expect((await log()).some(({ by, asDeputy }) => by === 'Hanna Ylitalo' && asDeputy)).toBe(true);
  });

  it('has nothing any more once it is over', async () => {
    expect([(await page()).status, await list('status=open'), await list('caseload=own'), await loggable()]).toEqual([404, [], [], []]);
    expect(await day()).toMatchObject({ places: [], toConfirm: [], demonstrations: [], newsNotAsked: [] });
    const log = { coachingPeriodId: stage.periodId, environmentId: stage.environmentId, date: '2026-03-16', minutes: 60, independence: 'partly', tasks: [], note: 'Enää ei' };
    expect((await deputy.post('/work-logs', { body: log })).status).toBe(404);
  });
});
