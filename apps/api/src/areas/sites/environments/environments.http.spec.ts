import { beforeAll, expect, it } from '@jest/globals';
import type { EnvironmentListResponse, EnvironmentResponse, SaveEnvironmentRequest } from '@valopolku/contracts';
import { environmentRequest } from '@valopolku/testing';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestAnswer, TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION } from '../../../testing/test-users.js';

const NOBODYS = '01950000-0000-7000-8000-00000000dead';

describeOnBothDatabases('environments over http', (context) => {
  let coach: TestClient;

  const create = (overrides: Partial<SaveEnvironmentRequest> = {}): Promise<TestAnswer<EnvironmentResponse>> =>
    coach.post<EnvironmentResponse>('/environments', { body: environmentRequest(overrides) });

  beforeAll(async () => {
    coach = await context.api.signedIn(await context.api.user(['coach']));
  });

  it('makes and shows an environment as a candidate', async () => {
    const made = await create();
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({
      state: 'candidate', municipality: { id: '684', code: '684', name: { fi: 'Rauma' } }, placedNow: 0, taskCount: 0, reviewBy: null, project: null,
      tasks: [], approvals: [], coverage: [], people: [], contacts: [{ name: 'Kaija Keittiö', instructor: true }],
    });
    expect(made.body.abilities).toContain('environment.retire');
    expect((await coach.get<EnvironmentResponse>(`/environments/${made.body.id}`)).body).toEqual(made.body);
  });

  it.each<[what: string, overrides: Partial<SaveEnvironmentRequest>, status: number, error: object]>([
    ['an unknown municipality', { municipalityCode: '999' }, 422, { field: 'municipalityCode', code: 'unknownMunicipality' }],
    ['a project of nobody', { projectId: NOBODYS }, 422, { field: 'projectId', code: 'unknownProject' }],
    ['no capacity', { capacity: 0 }, 400, { field: 'capacity', code: 'tooSmall' }],
    ['a home without its place', { kind: 'customersHome', place: null }, 422, { field: 'place', code: 'required' }],
    ['a home that organises', { kind: 'customersHome', place: 'Koti', organiser: 'Koti' }, 422, { field: 'organiser', code: 'homeCannotOrganise' }],
    ['a charting that has not been', { chartedOn: '2026-03-17' }, 422, { field: 'chartedOn', code: 'dateInFuture' }],
    ['a day that is none', { chartedOn: '2026-02-31' }, 400, { field: 'chartedOn', code: 'invalidDate' }],
  ])('refuses %s at its field', async (_, overrides, status, error) => {
    const answer = await create({ name: 'Synnytön', ...overrides });
    expect([answer.status, (answer.body as unknown as { errors: object[] }).errors]).toMatchObject([status, [error]]);
    expect((await coach.get<EnvironmentListResponse>('/environments?q=synnyton')).body.items).toEqual([]);
  });

  it('changes the content with If-Match', async () => {
    const { body } = await create({ name: 'Vanha nimi' });
    const path = `/environments/${body.id}`;
    expect((await coach.patch(path, { body: environmentRequest() })).status).toBe(428);
    const changed = await coach.patch<EnvironmentResponse>(path, { version: 1, body: environmentRequest({ name: 'Uusi nimi', capacity: 5, tools: 'Yhdistelmäkone' }) });
    expect(changed.body).toMatchObject({ name: 'Uusi nimi', capacity: 5, tools: 'Yhdistelmäkone', version: 2 });
    expect((await coach.patch(path, { version: 1, body: environmentRequest() })).status).toBe(412);
  });

  it('keeps what a change leaves out, and takes away by null', async () => {
    const { body: made } = await coach.post<EnvironmentResponse>('/environments', { body: environmentRequest({ name: 'Pysyvä', tools: 'Harja', safety: 'Kengät' }) });
    const { version: _, ...all } = made;
    const one = await coach.patch<EnvironmentResponse>(`/environments/${made.id}`, { version: 1, body: { capacity: 9 } });
    expect(one.body).toEqual({ ...all, version: 2, capacity: 9 });
    const two = await coach.patch<EnvironmentResponse>(`/environments/${made.id}`, { version: 2, body: { tools: null, contacts: null } });
    expect([two.body.tools, two.body.contacts, two.body.safety, two.body.capacity]).toEqual([null, [], 'Kengät', 9]);
    const refused = await coach.patch<{ errors: object[] }>(`/environments/${made.id}`, { version: 3, body: { name: null, capacity: null } });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'name', code: 'required' }, { field: 'capacity', code: 'required' }]]);
  });

  it('filters by kind, municipality, state and words', async () => {
    await create({ name: 'Euran kirjasto', organiser: 'Euran kunta', municipalityCode: '050', kind: 'otherPublic' });
    const found = async (query: string): Promise<string[]> => (await coach.get<EnvironmentListResponse>(`/environments?${query}`)).body.items.map((item) => item.name);
    expect(await found('municipality=050')).toEqual(['Euran kirjasto']);
    expect(await found('kind=otherPublic&state=candidate')).toEqual(['Euran kirjasto']);
    expect(await found('q=eur kirj')).toEqual(['Euran kirjasto']);
    expect(await found('state=inUse')).toEqual([]);
    expect((await coach.get<EnvironmentListResponse>('/environments?limit=1')).body.nextCursor).not.toBeNull();
  });

  it('is retired once, and stays as it was', async () => {
    const { body } = await create({ name: 'Poistuva' });
    const path = `/environments/${body.id}`;
    const early = await coach.post(`${path}/retirement`, { version: 1, body: { date: '2026-03-17' } });
    expect([early.status, early.body]).toMatchObject([422, { errors: [{ field: 'date', code: 'dateInFuture' }] }]);
    const retired = await coach.post<EnvironmentResponse>(`${path}/retirement`, { version: 1, body: {} });
    expect([retired.status, retired.body]).toMatchObject([200, { state: 'retired', retiredOn: '2026-03-16', abilities: [], version: 2 }]);
    const changed = await coach.patch<{ code: string }>(path, { version: 2, body: environmentRequest() });
    expect([changed.status, changed.body.code]).toEqual([409, 'environmentRetired']);
    expect((await coach.post<{ code: string }>(`${path}/tasks`, { body: { name: 'Tiskaus' } })).body.code).toBe('environmentRetired');
  });

  it('does not exist for another organisation, and only a coach makes one', async () => {
    const { body } = await create({ name: 'Oma paikka' });
    const stranger = await context.api.signedIn(await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION }));
    expect((await stranger.get(`/environments/${body.id}`)).status).toBe(404);
    expect((await stranger.post(`/environments/${body.id}/tasks`, { body: { name: 'Tiskaus' } })).status).toBe(404);
    expect((await stranger.get<EnvironmentListResponse>('/environments')).body.items).toEqual([]);
    for (const role of ['staff', 'manager', 'admin'] as const) {
      const other = await context.api.signedIn(await context.api.user([role]));
      expect((await other.get<EnvironmentResponse>(`/environments/${body.id}`)).body.abilities).toEqual([]);
      expect((await other.post('/environments', { body: environmentRequest() })).status).toBe(403);
    }
  });
});
