import { beforeAll, expect, it } from '@jest/globals';
import type { ProjectListResponse, ProjectResponse, SaveProjectRequest } from '@valopolku/contracts';
import { projectRequest } from '@valopolku/testing';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../testing/test-users.js';
import { ProjectsService } from './projects.service.js';

describeOnBothDatabases('projects over http', (context) => {
  let managerUser: TestUser;
  let manager: TestClient;
  let coach: TestClient;

  const content = (overrides: Partial<SaveProjectRequest> = {}): SaveProjectRequest =>
    projectRequest({ name: 'Satakunnan VALO-valmennus', startsOn: '2015-02-16', endsOn: '2018-02-15', planned: { participants: 60, degreeParts: 100 }, ...overrides });

  beforeAll(async () => {
    managerUser = await context.api.user(['manager']);
    manager = await context.api.signedIn(managerUser);
    coach = await context.api.signedIn(await context.api.user(['coach']));
  });

  it('makes, finds, changes', async () => {
    const made = await manager.post<ProjectResponse>('/projects', { body: content() });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ abilities: ['project.change'], planned: { participants: 60, degreeParts: 100 }, goals: null, version: 1 });
    const path = `/projects/${made.body.id}`;
    const seen = await coach.get<ProjectResponse>(path);
    expect(seen.body).toEqual({ ...made.body, abilities: [] });
    expect((await coach.get<ProjectListResponse>('/projects?q=satakunnan valo')).body.items.map((item) => item.id)).toEqual([made.body.id]);
    expect((await coach.get<ProjectListResponse>('/projects?q=sosiaali')).body.items).toHaveLength(1);
    const changed = await manager.patch<ProjectResponse>(path, { version: 1, body: content({ goals: 'Tutkinnon osia työpajoilla', planned: {} }) });
    expect(changed.body).toMatchObject({ version: 2, goals: 'Tutkinnon osia työpajoilla', planned: {} });
    expect((await manager.patch(path, { version: 1, body: content() })).status).toBe(412);
  });

  it('keeps what a change leaves out, also of the planned values, and takes away by null', async () => {
    const { body: made } = await manager.post<ProjectResponse>('/projects', { body: content({ name: 'Pysyvä', code: 'S1', goals: 'Tavoite' }) });
    const path = `/projects/${made.id}`;
    const { version: _, ...all } = made;
    const one = await manager.patch<ProjectResponse>(path, { version: 1, body: { planned: { women: 20 } } });
    expect(one.body).toMatchObject({ ...all, planned: { participants: 60, degreeParts: 100, women: 20 } });
    const two = await manager.patch<ProjectResponse>(path, { version: 2, body: { goals: null, planned: { participants: null } } });
    expect([two.body.goals, two.body.code, two.body.planned.participants ?? null, two.body.planned.women]).toEqual([null, 'S1', null, 20]);
    const refused = await manager.patch<{ errors: object[] }>(path, { version: 3, body: { name: null, endsOn: null } });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'name', code: 'required' }, { field: 'endsOn', code: 'required' }]]);
  });

  it.each<[what: string, overrides: Partial<SaveProjectRequest>, status: number, error: object]>([
    ['an end before the start', { endsOn: '2015-02-15' }, 422, { field: 'endsOn', code: 'endBeforeStart' }],
    ['a date that is none', { startsOn: '2015-02-31' }, 400, { field: 'startsOn', code: 'invalidDate' }],
    ['an unknown municipality', { municipalityCodes: ['684', '000'] }, 422, { field: 'municipalityCodes.1', code: 'unknownMunicipality' }],
    ['planned values below zero', { planned: { women: -1 } }, 400, { field: 'planned.women', code: 'tooSmall' }],
  ])('refuses %s', async (_, overrides, status, error) => {
    const answer = await manager.post<{ errors: object[] }>('/projects', { body: content({ name: 'Ei synny', ...overrides }) });
    expect([answer.status, answer.body.errors]).toMatchObject([status, [error]]);
    expect((await manager.get<ProjectListResponse>('/projects?q=synny')).body.items).toEqual([]);
  });

  it('keeps the figures that the project printed', async () => {
    const projects = context.api.get(ProjectsService);
    const { id } = await projects.create(managerUser, content({ name: 'Julkaissut' }));
    await projects.publishFigures(managerUser, id, [{ figure: 'workPercent', value: 29.8, explanation: 'Painettu 29,8' }]);
    expect((await projects.get(managerUser, id)).publishedFigures).toEqual([{ figure: 'workPercent', value: 29.8, explanation: 'Painettu 29,8' }]);
    await expect(projects.known(managerUser, '01950000-0000-7000-8000-00000000dead', 'projectId')).rejects.toMatchObject({ code: 'unknownProject' });
  });

  it('is written by the lead and belongs to one organisation', async () => {
    expect((await coach.post('/projects', { body: content() })).status).toBe(403);
    const { body } = await manager.post<ProjectResponse>('/projects', { body: content({ name: 'Oma' }) });
    const stranger = await context.api.signedIn(await context.api.user(['manager'], { organisationId: OTHER_ORGANISATION }));
    expect((await stranger.get(`/projects/${body.id}`)).status).toBe(404);
    expect((await stranger.patch(`/projects/${body.id}`, { version: 1, body: content() })).status).toBe(404);
    expect((await stranger.get<ProjectListResponse>('/projects')).body.items).toEqual([]);
  });
});
