import { beforeAll, expect, it } from '@jest/globals';
import type { AccessLogItem, AccessLogResponse, CoachingPeriodResponse } from '@valopolku/contracts';
import { Operations } from '../../../../platform/access/operations.js';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

describeOnBothDatabases('who has viewed a person’s data', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let next: TestUser;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    next = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
  });

  interface Watched extends CoachingPeriodResponse {
    trainee: TestClient;
    log: (query?: string) => Promise<AccessLogResponse>;
  }
  /** Someone new, from a day on which nobody has looked yet. */
  const person = async (lastName: string): Promise<Watched> => {
    const period = await world.refer({ trainee: aPerson({ lastName }) });
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: period.traineeId }));
    const log = async (query = ''): Promise<AccessLogResponse> => (await trainee.get<AccessLogResponse>(`/trainees/${period.traineeId}/access-log${query}`)).body;
    return { ...period, trainee, log };
  };
  /** What someone does at another time, signed in then. */
  const on = async (instant: string, user: TestUser, work: (client: TestClient) => Promise<unknown>): Promise<void> => {
    context.api.clock.fix(instant);
    try {
      await work(await context.api.signedIn(user));
    } finally {
      context.api.clock.fix(TEST_NOW);
    }
  };
  const told = (item: AccessLogItem | undefined): string[] => (item?.acts ?? []).map(({ how, what }) => `${how} ${what}`);
  const of = (log: AccessLogResponse, by: string, date: string): AccessLogItem | undefined => log.items.find((item) => item.by === by && item.date === date);

  it('tells looking from writing and an opening from a list, one row for a person and day', async () => {
    const { id, traineeId, log } = await person('Katsottu');
    await on('2026-03-18T08:00:00.000Z', world.coach, async (client) => {
      for (const path of ['', '/timeline']) await client.get(`/coaching-periods/${id}${path}`);
      for (const list of ['coaching-periods?q=katsottu', 'trainees?q=katsottu', `work-logs?coachingPeriod=${id}`, 'my-day']) await client.get(`/${list}`);
    });
    await on('2026-03-18T12:30:00.000Z', world.coach, async (client) => {
      await client.get(`/coaching-periods/${id}`);
      await client.post(`/coaching-periods/${id}/contacts`, { version: 1, body: { date: '2026-03-18', kind: 'phone', outcome: 'reached' } });
      await client.post(`/coaching-periods/${id}/contacts`, { version: 2, body: { date: '2026-03-19', kind: 'phone', outcome: 'reached' } });
      await client.patch(`/trainees/${traineeId}`, { version: 1, body: { birthDate: '2030-01-01' } });
    });
    await on('2026-03-18T13:00:00.000Z', world.manager, (client) => client.get('/coaching-periods?q=katsottu'));
    const rows = await log();
    const coachs = of(rows, world.coach.name, '2026-03-18');
    expect(coachs).toMatchObject({ firstAt: '2026-03-18T08:00:00.000Z', lastAt: '2026-03-18T12:30:00.000Z', roles: ['coach'], reasons: [], asDeputy: false });
    expect(told(coachs)).toEqual([
      'looked period', 'looked timeline', 'looked diary', 'changed contacts', 'listed caseload', 'listed search', 'listed myDay', 'tried person', 'tried contacts',
    ]);
    expect(told(of(rows, world.manager.name, '2026-03-18'))).toEqual(['listed caseload']);
    expect(rows.items.filter(({ date }) => date === '2026-03-18')).toHaveLength(2);
    expect(rows.items.map(({ lastAt }) => lastAt)).toEqual([...rows.items.map(({ lastAt }) => lastAt)].sort().reverse());
  });

  it('tells the diary of one person from entries of several', async () => {
    const [one, other] = [await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Päiväkirja' }) }), await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Toinen' }) })];
    for (const { id } of [one, other]) {
      await coach.post('/work-logs', { body: { coachingPeriodId: id, environmentId: world.environmentId, date: '2026-03-16', minutes: 60, independence: 'partly', tasks: [], note: 'Harjoitus' } });
    }
    await on('2026-03-18T08:00:00.000Z', world.coach, (client) => client.get(`/work-logs?coachingPeriod=${one.id}`));
    await on('2026-03-19T08:00:00.000Z', world.coach, (client) => client.get('/work-logs'));
    const { items } = (await coach.get<AccessLogResponse>(`/trainees/${one.traineeId}/access-log`)).body;
    expect(['2026-03-18', '2026-03-19'].map((date) => told(items.find((item) => item.date === date)))).toEqual([['looked diary'], ['listed diary']]);
  });

  it('tells a refusal, and the reason of an opening', async () => {
    const { id, traineeId, log } = await person('Avattu');
    await on('2026-03-18T08:00:00.000Z', next, async (client) => {
      await client.get(`/coaching-periods/${id}`);
    });
    await on('2026-03-19T08:00:00.000Z', next, async (client) => {
      await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan valmentajaa' } });
      await client.get(`/coaching-periods/${id}`);
    });
    const { items } = await log();
    const [opened, refused] = ['2026-03-19', '2026-03-18'].map((date) => items.find((item) => item.date === date));
    expect([told(opened), opened?.reasons]).toEqual([['looked period'], ['Sijaistan valmentajaa']]);
    expect([told(refused), refused?.reasons]).toEqual([['refused period'], []]);
    for (const other of [next, world.manager]) expect((await (await context.api.signedIn(other)).get(`/trainees/${traineeId}/access-log`)).status).toBe(403);
  });

  it('ends a day at midnight in Finland, and gives each row once over pages of any length', async () => {
    const { id, log } = await person('Sivuittain');
    // Summer time: midnight is 21 o'clock of UTC, in winter 22.
    for (const instant of ['2026-06-10T20:59:59.000Z', '2026-06-10T21:00:00.000Z', '2026-12-10T21:59:59.000Z', '2026-12-10T22:00:00.000Z']) {
      await on(instant, world.coach, (client) => client.get(`/coaching-periods/${id}`));
      await on(instant, world.manager, (client) => client.get('/coaching-periods?q=sivuittain'));
    }
    const all = (await log('?limit=200')).items.filter(({ date }) => date > '2026-05-01');
    expect(all.map(({ date }) => date)).toEqual(['2026-12-11', '2026-12-11', '2026-12-10', '2026-12-10', '2026-06-11', '2026-06-11', '2026-06-10', '2026-06-10']);
    for (const limit of [1, 3]) {
      const found: string[] = [];
      let cursor: string | null | undefined = '';
      do {
        const page: AccessLogResponse = await log(`?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items.filter(({ date }) => date > '2026-05-01').map((item) => item.id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(found).toEqual(all.map((item) => item.id));
    }
  });

  it('refuses a cursor that is none or another person’s', async () => {
    const [one, other] = [await person('Kohdistin'), await person('Vieras')];
    await coach.get(`/coaching-periods/${other.id}`);
    await on('2026-03-18T08:00:00.000Z', world.coach, (client) => client.get(`/coaching-periods/${other.id}`));
    const theirs = (await other.log('?limit=1')).nextCursor ?? '';
    expect(theirs).not.toBe('');
    for (const cursor of [theirs, 'x', Buffer.from('["access-log"]').toString('base64url'), Buffer.from('{}').toString('base64url')]) {
      expect((await one.trainee.get(`/trainees/${one.traineeId}/access-log?cursor=${cursor}`)).status).toBe(400);
    }
  });

  it('knows of every operation of the API what it is about', () => {
    const operations = context.api.get(Operations);
    expect(operations.names()).toEqual(expect.arrayContaining(['coachingPeriods.read', 'workLogs.confirm', 'loggablePeople.list']));
    expect(operations.find('workLogs.confirm')).toEqual({ action: 'workLog.confirm', reads: false, ofOne: true });
    expect(operations.find('coachingPeriods.list')).toEqual({ action: 'coachingPeriod.list', reads: true, ofOne: false });
  });
});
