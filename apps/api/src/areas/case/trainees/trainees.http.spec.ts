import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CoachingPeriodResponse, EnvironmentResponse, TraineeListResponse, TraineeResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('trainees over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let neighbour: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    manager = await context.api.signedIn(world.manager);
    neighbour = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] }));
    for (const [firstName, lastName] of [['Åke', 'Öhman'], ['Äiti-Liisa', 'Ahlström'], ['Zaki', 'Ålander'], ['Aino', 'Zetterberg']] as const) {
      await world.refer({ trainee: aPerson({ firstName, lastName }) });
    }
  });

  const found = async (client: TestClient, q: string): Promise<string[]> =>
    (await client.get<TraineeListResponse>(`/trainees?q=${encodeURIComponent(q)}`)).body.items.map((item) => item.name);

  it('lists people by family name, å ä ö last', async () => {
    expect(await found(coach, '')).toEqual(['Äiti-Liisa Ahlström', 'Aino Zetterberg', 'Zaki Ålander', 'Åke Öhman']);
  });

  it.each([
    ['öhm', ['Åke Öhman']], ['ohm', ['Åke Öhman']], ['ÅKE', ['Åke Öhman']], ['liisa', ['Äiti-Liisa Ahlström']], ['ah ai', ['Äiti-Liisa Ahlström']],
    ['hman', []], ['%', []], ['_', []], ["'; DROP TABLE trainee; --", []],
  ])('finds by the beginning of a word: %s', async (q, names) => {
    expect(await found(coach, q)).toEqual(names);
  });

  it('finds names that look alike, and people by their phone number, by those who see it', async () => {
    await world.refer({ trainee: aPerson({ firstName: 'Se\u00e1n', lastName: 'O\u2019Brien', phone: '+358\u00a045 765\u20114321 (viestit)' }) });
    for (const typed of ["O'Brien", 'o’brien', 'oʼb', 'obrien', 'brien sean', 'O\u200bBrien']) expect([typed, await found(coach, typed)]).toEqual([typed, ['Se\u00e1n O\u2019Brien']]);
    for (const typed of ['045 765 4321', '+358457654321', '0457654', '7654321', '4321', 'brien 045']) expect([typed, await found(coach, typed)]).toEqual([typed, ['Se\u00e1n O\u2019Brien']]);
    // Whoever sees only an outline, or nothing, learns no number by asking for it.
    expect([await found(neighbour, '0457654321'), await found(manager, '0457654321'), await found(neighbour, 'obrien')]).toEqual([[], [], ['Se\u00e1n O\u2019Brien']]);
    expect((await neighbour.get<CoachingPeriodListResponse>('/coaching-periods?q=0457654321')).body.total).toBe(0);
  });

  it('says of others’ people who coaches them and that a reason is asked', async () => {
    const { items } = (await neighbour.get<TraineeListResponse>('/trainees?q=%C3%B6hman')).body;
    expect(items).toMatchObject([{ name: 'Åke Öhman', phase: 'referred', coachName: world.coach.name, access: 'reason' }]);
  });

  it('pages without losing anyone', async () => {
    const names: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
      const page: TraineeListResponse = (await coach.get<TraineeListResponse>(`/trainees?limit=3${cursor ? `&cursor=${cursor}` : ''}`)).body;
      names.push(...page.items.map((item) => item.name));
      cursor = page.nextCursor;
    }
    expect(names).toEqual(await found(coach, ''));
  });

  it('changes what is given, empties what null empties, and finds by the new name', async () => {
    const { traineeId } = await world.refer({ trainee: aPerson({ lastName: 'Entinen', email: 'a@test.invalid' }) });
    const path = `/trainees/${traineeId}`;
    expect((await coach.patch(path, { body: { lastName: 'X' } })).status).toBe(428);
    const changed = await coach.patch<TraineeResponse>(path, { version: 1, body: { lastName: 'Nykyinen', email: null, emergencyContact: { name: 'Isä', phone: '050 1' } } });
    expect([changed.status, changed.body]).toMatchObject([200, { version: 2, firstName: 'Aino', lastName: 'Nykyinen', email: null, phone: '040 111 2222', emergencyContact: { name: 'Isä' } }]);
    expect([await found(coach, 'nykyi'), await found(coach, 'entin')]).toEqual([['Aino Nykyinen'], []]);
    expect((await coach.patch(path, { version: 1, body: { phone: '1234' } })).status).toBe(412);
    expect((await coach.patch<TraineeResponse>(path, { version: 2, body: { phone: '040 111 2222' } })).body.version).toBe(2);
    const refused = await coach.patch<{ errors: object[] }>(path, { version: 2, body: { birthDate: '2026-03-17' } });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'birthDate', code: 'dateInFuture' }]]);
    expect((await neighbour.patch(path, { version: 2, body: { phone: '1234' } })).status).toBe(403);
  });

  it('hides places under a safety prohibition from all but the named team', async () => {
    const { traineeId, id } = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Turvassa', address: 'Salainen tie 1', safetyProhibition: true }) });
    const reason = { body: { reason: 'Sijaistan valmentajaa' } };
    for (const other of [neighbour, manager]) {
      const [item] = (await other.get<CoachingPeriodListResponse>('/coaching-periods?q=turvassa')).body.items;
      expect([item?.municipality ?? null, item?.environment ?? null]).toEqual([null, null]);
      expect((await other.post(`/trainees/${traineeId}/openings`, reason)).status).toBe(201);
      const person = (await other.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
      expect([person.address, person.homeMunicipality]).toEqual([null, null]);
      const page = (await other.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
      expect([page.environment ?? null, page.municipality ?? null, page.placements]).toEqual([null, null, []]);
      const place = (await other.get<EnvironmentResponse>(`/environments/${world.environmentId}`)).body;
      expect(place.people.map((one) => one.traineeId)).not.toContain(traineeId);
      expect(JSON.stringify((await other.get(`/coaching-periods/${id}/timeline`)).body)).not.toContain(world.environmentId);
    }
    expect((await manager.get<CoachingPeriodListResponse>('/coaching-periods?q=turvassa&municipality=684')).body.items).toEqual([]);
    const own = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
    expect(own).toMatchObject({ environment: { id: world.environmentId }, municipality: { id: '684' } });
    expect((await coach.get<CoachingPeriodListResponse>('/coaching-periods?q=turvassa&municipality=684')).body.items).toHaveLength(1);
    expect((await coach.get<TraineeResponse>(`/trainees/${traineeId}`)).body).toMatchObject({ address: 'Salainen tie 1', safetyProhibition: true });
  });
});
