import { beforeAll, expect, it } from '@jest/globals';
import type { AccessLogResponse, CoachingPeriodListResponse, CoachingPeriodResponse, TraineeResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../../testing/test-users.js';

const NOBODYS = '01950000-0000-7000-8000-00000000dead';

describeOnBothDatabases('who sees a case', (context) => {
  let world: CaseWorld;
  let period: CoachingPeriodResponse;
  const clients: Record<string, TestClient> = {};
  const signIn = async (name: string, user: TestUser): Promise<void> => {
    clients[name] = await context.api.signedIn(user);
  };
  const client = (name: string): TestClient => clients[name] ?? context.api.anonymous();

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    const { fieldId, environmentId } = world;
    period = await world.inPhase('skillBuilding', {
      trainee: aPerson({ lastName: 'Näkyvä', address: 'Koulukatu 1', supportNeeds: 'Kirjalliset ohjeet', emergencyContact: { name: 'Äiti', phone: '040 999' } }),
    });
    const { traineeId } = period;
    await signIn('coach', world.coach);
    await signIn('neighbour', await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [fieldId] }));
    await signIn('stranger', await context.api.user(['coach'], { municipalityCodes: ['050'], fieldIds: [fieldId] }));
    await signIn('staff', await context.api.user(['staff'], { environmentIds: [environmentId] }));
    await signIn('staffElsewhere', await context.api.user(['staff'], { environmentIds: [NOBODYS] }));
    await signIn('manager', world.manager);
    await signIn('admin', await context.api.user(['admin']));
    await signIn('trainee', await context.api.user(['trainee'], { traineeId }));
    await signIn('otherOrganisation', await context.api.user(['coach', 'manager'], { organisationId: OTHER_ORGANISATION, municipalityCodes: ['684'], fieldIds: [fieldId] }));
  });

  it.each([
    ['anonymous', 401, 401], ['coach', 200, 200], ['neighbour', 403, 403], ['stranger', 404, 404], ['staff', 200, 200], ['staffElsewhere', 404, 404],
    ['manager', 403, 403], ['admin', 403, 403], ['trainee', 200, 200], ['otherOrganisation', 404, 404],
  ])('%s reads the page %d and the person %d', async (name, page, person) => {
    expect((await client(name).get(`/coaching-periods/${period.id}`)).status).toBe(page);
    expect((await client(name).get(`/trainees/${period.traineeId}`)).status).toBe(person);
  });

  it.each(['coach', 'neighbour', 'stranger', 'staff', 'manager', 'trainee', 'otherOrganisation'])('%s gets the same answer for what is not there', async (name) => {
    const missing = await client(name).get<{ code: string }>(`/coaching-periods/${NOBODYS}`);
    expect([missing.status, missing.body.code]).toEqual([404, 'notFound']);
  });

  it.each(['neighbour', 'manager'])('asks a %s for a reason, and says whose page it is as the list does', async (name) => {
    const opening = { traineeId: period.traineeId, name: 'Aino Näkyvä' };
    for (const path of [`/coaching-periods/${period.id}`, `/trainees/${period.traineeId}`]) {
      const { body } = await client(name).get(path);
      expect(body).toMatchObject({ code: 'reasonRequired', opening, params: {}, errors: [] });
    }
  });

  it.each(['stranger', 'staffElsewhere', 'admin', 'otherOrganisation'])('%s is told nothing of whose page it is', async (name) => {
    const { body } = await client(name).get<object>(`/coaching-periods/${period.id}`);
    expect(JSON.stringify(body)).not.toContain('Näkyvä');
    expect(body).not.toHaveProperty('opening');
  });

  it.each(['neighbour', 'stranger', 'staff', 'manager', 'admin', 'trainee', 'otherOrganisation'])('%s changes nothing', async (name) => {
    const answer = await client(name).post(`/coaching-periods/${period.id}/step-back`, { version: period.version, body: { reason: 'Ei ole minun' } });
    expect([403, 404]).toContain(answer.status);
    expect((await client('coach').get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body.phase).toBe('skillBuilding');
  });

  it('gives staff what supervising the work needs, and nothing of the background', async () => {
    const page = (await client('staff').get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect(page).toMatchObject({ name: 'Aino Näkyvä', environment: { name: 'Otan koulu' }, placements: [{ basis: 'workTryOut' }] });
    expect(page.targets).toHaveLength(1);
    for (const part of ['background', 'referral', 'information', 'gate', 'plan', 'exit', 'followUpPath', 'nextStep', 'municipality'] as const) expect(page[part] ?? null).toBeNull();
    expect([page.suitability, page.contacts, page.phaseChanges, page.pauses]).toEqual([[], [], [], []]);
    const person = (await client('staff').get<TraineeResponse>(`/trainees/${period.traineeId}`)).body;
    expect(person).toMatchObject({ firstName: 'Aino', phone: '040 111 2222', supportNeeds: 'Kirjalliset ohjeet', emergencyContact: { name: 'Äiti' } });
    for (const field of ['birthDate', 'gender', 'address', 'homeMunicipality', 'email', 'safetyProhibition'] as const) expect(person[field] ?? null).toBeNull();
  });

  it('lists of a neighbour’s people only name, phase and coach', async () => {
    const { items } = (await client('neighbour').get<CoachingPeriodListResponse>('/coaching-periods?q=n%C3%A4kyv%C3%A4')).body;
    expect(items).toHaveLength(1);
    const told = Object.entries(items[0] ?? {}).filter(([, value]) => value !== null && value !== undefined).map(([name]) => name);
    expect(told.sort()).toEqual(['abilities', 'access', 'coach', 'id', 'name', 'phase', 'status', 'traineeId', 'version']);
    expect(items[0]).toMatchObject({ access: 'reason', name: 'Aino Näkyvä' });
  });

  it('gives a manager the caseload: place, field and dates, no next step and no readiness', async () => {
    const { items } = (await client('manager').get<CoachingPeriodListResponse>('/coaching-periods?q=n%C3%A4kyv%C3%A4')).body;
    expect(items[0]).toMatchObject({ access: 'reason', municipality: { id: '684' }, startedOn: '2026-03-09' });
    expect([items[0]?.nextStep ?? null, items[0]?.readiness ?? null]).toEqual([null, null]);
  });

  it('shows the person the own page, without what is ours to do', async () => {
    const page = (await client('trainee').get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect(page).toMatchObject({ access: 'own', background: { education: 'basic' }, suitability: [{ reason: 'Haluaa oppia alan' }], placements: [{ basis: 'workTryOut' }] });
    expect([page.gate, page.nextStep, page.daysLeft, page.newsNotAskedDays, page.readiness, page.contacts]).toEqual([null, null, null, null, null, []]);
    expect(page.windows.every((window) => window.daysLate === 0)).toBe(true);
  });

  it.each([['stranger', 0], ['staffElsewhere', 0], ['otherOrganisation', 0], ['trainee', 1], ['staff', 1], ['coach', 1]])('%s finds %d by name', async (name, count) => {
    expect((await client(name).get<CoachingPeriodListResponse>('/coaching-periods?q=n%C3%A4k')).body.items).toHaveLength(count);
  });

  it('opens a page with a reason, for this session only, and shows it to the person', async () => {
    const reader = await context.api.user(['coach'], { name: 'Sijainen', municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    const first = await context.api.signedIn(reader);
    expect((await first.post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'hm' } })).status).toBe(400);
    expect((await first.post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Sijaistan viikon' } })).status).toBe(201);
    const page = (await first.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect(page).toMatchObject({ access: 'own', background: { education: 'basic' } });
    expect(page.contacts).toEqual([]);
    expect(page.abilities).not.toContain('coachingPeriod.advance');
    const second = await context.api.signedIn(reader);
    expect((await second.get(`/coaching-periods/${period.id}`)).status).toBe(403);
    const log = (await client('trainee').get<AccessLogResponse>(`/trainees/${period.traineeId}/access-log?limit=200`)).body;
    expect(log.items).toContainEqual(expect.objectContaining({ by: 'Sijainen', reasons: ['Sijaistan viikon'], roles: ['coach'], acts: [{ how: 'looked', what: 'period' }, { how: 'refused', what: 'period' }] }));
  });

  it('keeps words and special-category data from a manager who gave a reason', async () => {
    const { status } = await client('manager').post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Valitus käsitellään' } });
    expect(status).toBe(201);
    const page = (await client('manager').get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect(page.background).toMatchObject({ education: 'basic', immigrantBackground: null, languageSpoken: null });
    expect([page.plan?.plan, page.contacts, page.suitability[0]?.reason]).toEqual([null, [], '']);
    expect((await client('manager').get<TraineeResponse>(`/trainees/${period.traineeId}`)).body.supportNeeds).toBeNull();
  });

  it('does not open what is not seen', async () => {
    for (const [name, status] of [['stranger', 404], ['staff', 403], ['admin', 403], ['otherOrganisation', 404], ['coach', 403]] as const) {
      expect([name, (await client(name).post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Uteliaisuus' } })).status]).toEqual([name, status]);
    }
  });

  it.each([
    ['2026-02-23T10:00:00.000Z', 200], ['2026-02-22T10:00:00.000Z', 404], ['2026-07-30T10:00:00.000Z', 200], ['2026-07-31T10:00:00.000Z', 404],
  ])('shows staff a person from 14 days before the placement to 30 days after it: %s', async (now, status) => {
    context.api.clock.fix(now);
    const staff = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [world.environmentId] }));
    expect((await staff.get(`/coaching-periods/${period.id}`)).status).toBe(status);
  });
});
