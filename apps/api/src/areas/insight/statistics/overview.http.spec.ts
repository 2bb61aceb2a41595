import { beforeAll, expect, it } from '@jest/globals';
import type { EnvironmentListResponse, EnvironmentResponse, OverviewResponse, ProjectResponse } from '@valopolku/contracts';
import { environmentRequest, workLogRequest } from '@valopolku/testing';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('GET /overview', (context) => {
  let world: CaseWorld;
  let manager: TestClient;
  let projectId: string;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    manager = await context.api.signedIn(world.manager);
    const body = { name: 'Valo', startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: { participants: 10, degreeParts: 20 } };
    projectId = (await manager.post<ProjectResponse>('/projects', { body })).body.id;
    await world.inPhase('skillBuilding', { projectId });
    await world.inPhase('ended', { projectId, municipalityCode: '050' });
    await world.inPhase('onboarding');
    await world.refer({ projectId });
  });

  const read = async (query: string): Promise<OverviewResponse> => (await manager.get<OverviewResponse>(`/overview?${query}`)).body;
  const counts = (rows: readonly { key: string; count: number }[]): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.count > 0).map((row) => [row.key, row.count]));

  it('counts a project against its plan', async () => {
    const overview = await read(`project=${projectId}`);
    expect(overview).toMatchObject({ project: { id: projectId, name: 'Valo' }, asOf: '2026-03-16', participants: 2, positivePath: 1 });
    expect(overview.goals).toEqual([
      { key: 'participants', count: 2, planned: 10 }, { key: 'women', count: 2, planned: null }, { key: 'degreeParts', count: 0, planned: 20 },
      { key: 'positivePath', count: 1, planned: null }, { key: 'environments', count: 0, planned: null },
    ]);
    expect(counts(overview.phases)).toEqual({ referred: 1, skillBuilding: 1 });
    expect(counts(overview.exits)).toEqual({ studying: 1 });
  });

  it('counts the whole organisation without a project, and narrows by municipality and field', async () => {
    const all = await read('');
    expect(all).toMatchObject({ project: null, participants: 3, environmentsInUse: 1 });
    expect(counts(all.environmentsByKind)).toEqual({ municipalSite: 1 });
    expect((await read('municipality=050')).participants).toBe(1);
    expect((await read(`field=${world.fieldId}`)).participants).toBe(3);
  });

  it('tells the hours of twelve calendar months at least, empty ones too, under each filter', async () => {
    const { id } = await world.inPhase('skillBuilding', { projectId, municipalityCode: '050' });
    const coach = await context.api.signedIn(world.coach);
    for (const date of ['2026-03-10', '2026-03-11']) {
      expect((await coach.post('/work-logs', { body: workLogRequest({ coachingPeriodId: id, environmentId: world.environmentId, date, minutes: 90 }) })).status).toBe(201);
    }
    const empty = Array.from({ length: 11 }, (_, index) => ({ month: `${index < 9 ? 2025 : 2026}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`, minutes: 0, logs: 0 }));
    const logged = [...empty, { month: '2026-03', minutes: 180, logs: 2 }];
    const none = [...empty, { month: '2026-03', minutes: 0, logs: 0 }];
    for (const query of ['', `project=${projectId}`, 'municipality=050', `field=${world.fieldId}`, `field=${world.fieldId}&municipality=050`]) expect({ query, hours: (await read(query)).hours }).toEqual({ query, hours: logged });
    for (const query of ['municipality=684', `field=${world.fieldId}&municipality=684`, 'field=01950000-0000-7000-8000-00000000dead']) expect({ query, hours: (await read(query)).hours }).toEqual({ query, hours: none });
    expect((await coach.get<OverviewResponse>('/overview?field=01950000-0000-7000-8000-00000000dead')).body.hours).toEqual(none);
  });

  it('refuses a municipality that is no code', async () => {
    expect((await manager.get('/overview?municipality=rauma')).status).toBe(400);
  });

  it('tells which phases are late, today', async () => {
    context.api.clock.fix('2026-08-20T08:00:00.000Z');
    const later = await context.api.signedIn(world.manager);
    const { body } = await later.get<OverviewResponse>('/overview');
    context.api.clock.fix('2026-03-16T08:00:00.000Z');
    expect(counts(body.late)).toEqual({ onboarding: 1, skillBuilding: 2 });
  });

  it('is for coaches and managers, and knows no other organisation’s project', async () => {
    expect((await (await context.api.signedIn(world.coach)).get('/overview')).status).toBe(200);
    for (const role of ['staff', 'admin', 'trainee'] as const) {
      const other = await context.api.signedIn(await context.api.user([role]));
      expect([role, (await other.get('/overview')).status, (await other.get(`/projects/${projectId}/final-report`)).status]).toEqual([role, 403, 403]);
    }
    const stranger = await context.api.signedIn(await context.api.user(['manager'], { organisationId: '01950000-0000-7000-8000-000000000002' }));
    expect((await stranger.get(`/overview?project=${projectId}`)).status).toBe(404);
    expect((await stranger.get(`/projects/${projectId}/final-report`)).status).toBe(404);
    expect((await context.api.anonymous().get('/overview')).status).toBe(401);
  });

  it('counts as in use what the list of environments in use tells, to a manager and to a coach', async () => {
    const coach = await context.api.signedIn(world.coach);
    const candidate = (await coach.post<EnvironmentResponse>('/environments', { body: environmentRequest() })).body.id;
    const { id, version } = await world.inPhase('onboarding');
    const body = { environmentId: candidate, from: '2026-03-09', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 };
    expect((await coach.post(`/coaching-periods/${id}/placements`, { version, body })).status).toBe(200);
    for (const client of [manager, coach]) {
      const inUse = (await client.get<EnvironmentListResponse>('/environments?state=inUse')).body.items.map((one) => one.id);
      expect(inUse).not.toContain(candidate);
      expect((await client.get<OverviewResponse>('/overview')).body.environmentsInUse).toBe(inUse.length);
    }
  });
});
