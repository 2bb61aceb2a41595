import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, EnvironmentListResponse, EnvironmentResponse } from '@valopolku/contracts';
import { environmentRequest } from '@valopolku/testing';
import { sql } from '../../../platform/database/sql.js';
import { CaseWorld, aPerson } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../testing/test-app.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('an environment where someone is placed', (context) => {
  let world: CaseWorld;
  let period: CoachingPeriodResponse;
  let coach: TestClient;
  let path: string;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    period = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Paikalla' }) });
    coach = await context.api.signedIn(world.coach);
    path = `/environments/${world.environmentId}`;
  });
  beforeEach(() => context.api.clock.fix(TEST_NOW));

  const inState = async (state: string): Promise<string[]> =>
    (await coach.get<EnvironmentListResponse>(`/environments?state=${state}`)).body.items.map((item) => item.id);

  it('is in use, and found so', async () => {
    const { body } = await coach.get<EnvironmentResponse>(path);
    expect(body).toMatchObject({ state: 'inUse', placedNow: 1, people: [{ coachingPeriodId: period.id, traineeId: period.traineeId, name: 'Aino Paikalla' }] });
    expect(await inState('inUse')).toEqual([world.environmentId]);
    expect(await inState('mapped')).toEqual([]);
  });

  it('shows its people to those who may see them', async () => {
    const staffHere = await context.api.user(['staff'], { environmentIds: [world.environmentId] });
    const seenBy = async (user: typeof staffHere): Promise<unknown> => {
      const { people, peopleSeen, placedNow, state } = (await (await context.api.signedIn(user)).get<EnvironmentResponse>(path)).body;
      return [people.map((person) => person.name), peopleSeen, placedNow, state];
    };
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    expect(await seenBy(staffHere)).toEqual([['Aino Paikalla'], 'own', 1, 'inUse']);
    expect(await seenBy(world.manager)).toEqual([['Aino Paikalla'], 'everyone', 1, 'inUse']);
    // A figure is never of more people than the list: who sees nobody there is told of nobody.
    expect(await seenBy(await context.api.user(['staff']))).toEqual([[], 'nobody', null, 'mapped']);
    expect(await seenBy(await context.api.user(['admin']))).toEqual([[], 'nobody', null, 'mapped']);
    expect(await seenBy(await context.api.user(['coach'], near))).toEqual([[], 'own', 0, 'mapped']);
    expect(await seenBy(await context.api.user(['coach'], { ...near, municipalityCodes: ['050'] }))).toEqual([[], 'own', 0, 'mapped']);
  });

  it('leaves one access event that names the people who were shown', async () => {
    const events = (): Promise<{ n: number } | undefined> => context.api.database.firstRow(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_subject s
      JOIN audit_event e ON e.id = s.event_id WHERE s.trainee_id = ${period.traineeId} AND e.operation = 'environments.read'`);
    const before = (await events())?.n ?? 0;
    await coach.get(path);
    expect(await events()).toEqual({ n: before + 1 });
  });

  it('is not retired while someone is placed there after the day', async () => {
    const { version } = (await coach.get<EnvironmentResponse>(path)).body;
    const refused = await coach.post(`${path}/retirement`, { version, body: {} });
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'environmentInUse', params: {} }]);
    expect((await coach.get<EnvironmentResponse>(path)).body).toMatchObject({ retiredOn: null, version });
  });

  it('falls back to its stored state, and is dormant after a year without anyone', async () => {
    context.api.clock.fix('2026-07-01T08:00:00.000Z');
    coach = await context.api.signedIn(world.coach);
    expect((await coach.get<EnvironmentResponse>(path)).body).toMatchObject({ state: 'mapped', placedNow: 0, people: [] });
    context.api.clock.fix('2027-07-01T08:00:00.000Z');
    coach = await context.api.signedIn(world.coach);
    // A coach does not see everyone, and is not told that there was no one.
    expect((await coach.get<EnvironmentResponse>(path)).body.state).toBe('mapped');
    coach = await context.api.signedIn(world.manager);
    expect((await coach.get<EnvironmentResponse>(path)).body.state).toBe('dormant');
    expect(await inState('dormant')).toEqual([world.environmentId]);
    context.api.clock.fix(TEST_NOW);
    coach = await context.api.signedIn(world.coach);
  });

  it('belongs to the project that charted it', async () => {
    const projectRow = await (await context.api.signedIn(world.manager)).post<{ id: string; name: string }>('/projects', {
      body: { name: 'Kartoittaja', startsOn: '2026-01-01', endsOn: '2026-12-31', municipalityCodes: [], planned: {} },
    });
    const { body } = await coach.post<EnvironmentResponse>('/environments', { body: environmentRequest({ projectId: projectRow.body.id }) });
    expect(body.project).toEqual({ id: projectRow.body.id, name: 'Kartoittaja' });
  });
});
