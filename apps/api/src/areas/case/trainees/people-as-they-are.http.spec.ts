import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MunicipalityListResponse, TraineeAccountResponse, TraineeListResponse, TraineeResponse } from '@valopolku/contracts';
import type { SaveTraineeRequest } from '@valopolku/contracts';
import { informationRequest } from '@valopolku/testing';
import { CaseWorld, aPerson } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { sql } from '../../../platform/database/sql.js';

interface Refused { code?: string; errors?: { field: string; code: string }[] }

describeOnBothDatabases('people as they are', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let manager: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    manager = await context.api.signedIn(world.manager);
    neighbour = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] }));
  });

  const refer = (trainee: SaveTraineeRequest, more = {}) => coach.post<CoachingPeriodResponse & Refused>('/coaching-periods', { body: world.referral({ trainee, ...more }) });
  const found = async (client: TestClient, q: string) => (await client.get<TraineeListResponse>(`/trainees?q=${encodeURIComponent(q)}`)).body.items.map(({ name }) => name);
  const read = async (traineeId: string) => (await coach.get<TraineeResponse>(`/trainees/${traineeId}`)).body;

  it.each([
    [{ firstName: 'Suharto', lastName: null }, 'Suharto'],
    [{ firstName: null, lastName: 'Lindqvist' }, 'Lindqvist'],
  ])('a single name is enough: %j', async (names, name) => {
    const { status, body } = await refer(aPerson(names));
    expect([status, body.name]).toEqual([201, name]);
    expect(await found(coach, name)).toEqual([name]);
    const refused = await coach.patch<Refused>(`/trainees/${body.traineeId}`, { version: 1, body: { firstName: null, lastName: null } });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'firstName', code: 'nameMissing' }]]);
  });

  const periodOf = async (id: string): Promise<CoachingPeriodResponse> => (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;

  it('refuses a person without a name, and without a day or a year of birth, each at its field', async () => {
    const { status, body } = await refer({ gender: 'female', homeMunicipalityCode: '684' });
    expect([status, body.errors?.map(({ field, code }) => `${field} ${code}`).sort()]).toEqual([400, ['trainee.birthDate required', 'trainee.firstName required']]);
  });

  it('keeps a year of birth as a year, counts with its middle and says that it is an estimate', async () => {
    const { body: { traineeId, id } } = await refer(aPerson({ lastName: 'Vuosi', birthDate: null, birthYear: 1996 }));
    expect(await read(traineeId)).toMatchObject({ birthDate: null, birthYear: 1996 });
    await world.start(id, '2026-03-09');
    const fact = async () => context.api.database.firstRow<{ age: number; estimated: number | boolean }>(sql`SELECT age_at_start AS age, age_estimated AS estimated FROM period_fact WHERE period_id = ${id}`);
    const first = await fact();
    expect([first?.age, Boolean(first?.estimated)]).toEqual([29, true]);
    expect((await coach.patch<TraineeResponse>(`/trainees/${traineeId}`, { version: 1, body: { birthDate: '1996-01-31' } })).body).toMatchObject({ birthDate: '1996-01-31', birthYear: null });
    const exact = await fact();
    expect([exact?.age, Boolean(exact?.estimated)]).toEqual([30, false]);
    expect((await refer(aPerson({ birthDate: null, birthYear: 2027 }))).body.errors).toMatchObject([{ field: 'trainee.birthYear', code: 'dateInFuture' }]);
  });

  it('finds people by what they are called, and those who coach them by an earlier name', async () => {
    const { body: { traineeId } } = await refer(aPerson({ firstName: 'Anna Inkeri', lastName: 'Salonen', calledName: 'Inkku', earlierName: 'Arto Ruusunen' }));
    expect([await found(coach, 'inkku'), await found(coach, 'ruusunen arto'), await found(manager, 'inkku')]).toEqual([['Anna Inkeri Salonen'], ['Anna Inkeri Salonen'], ['Anna Inkeri Salonen']]);
    expect([await found(neighbour, 'ruusunen'), await found(manager, 'ruusunen')]).toEqual([[], []]);
    expect(await read(traineeId)).toMatchObject({ calledName: 'Inkku', earlierName: 'Arto Ruusunen' });
    await coach.patch(`/trainees/${traineeId}`, { version: 1, body: { earlierName: null } });
    expect(await found(coach, 'ruusunen')).toEqual([]);
  });

  it('knows municipalities by the day that is spoken of, and homes that are no place', async () => {
    const { items } = (await coach.get<MunicipalityListResponse>('/municipalities')).body;
    const of = (code: string) => items.find((one) => one.code === code);
    expect(of('442')).toMatchObject({ name: { fi: 'Luvia' }, inForceUntil: '2016-12-31', successorCode: '051', isPlace: true });
    expect(of('588')).toMatchObject({ inForceUntil: '2024-12-31', successorCode: '507' });
    expect(['198', '199', '200'].map((code) => of(code)?.isPlace)).toEqual([false, false, false]);

    const at = (date: string, municipalityCode: string, home: string) => refer(aPerson({ lastName: `Kunta${home}`, homeMunicipalityCode: home }), { referral: { source: 'self', date }, municipalityCode });
    expect((await at('2016-05-02', '442', '442')).status).toBe(201);
    expect((await at('2017-01-01', '442', '684')).body.errors).toMatchObject([{ field: 'municipalityCode', code: 'municipalityNotInForce', params: { until: '2016-12-31' } }]);
    expect((await at('2026-03-02', '684', '588')).body.errors).toMatchObject([{ field: 'trainee.homeMunicipalityCode', code: 'municipalityNotInForce' }]);
    for (const home of ['198', '199', '200']) {
      const { status, body } = await at('2026-03-02', '684', home);
      expect([status, (await read(body.traineeId)).homeMunicipality?.code]).toEqual([201, home]);
    }
    expect((await at('2026-03-02', '199', '684')).body.errors).toMatchObject([{ field: 'municipalityCode', code: 'unknownMunicipality' }]);
  });

  it('asks once more before a death is recorded; then the period ends and nobody is asked anything', async () => {
    const period = await world.inPhase('onboarding', { trainee: aPerson({ lastName: 'Hiljainen' }) });
    const account = `/trainees/${period.traineeId}/account`;
    const made = (await coach.post<TraineeAccountResponse>(account, { body: { email: 'hiljainen@test.invalid' } })).body;
    const died = { status: 'outsideWorkingLife', detail: 'died', date: '2026-03-14', note: 'Omainen soitti' };
    const { version } = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    const asked = await coach.post<Refused>(`/coaching-periods/${period.id}/exit`, { version, body: died });
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'detail', code: 'personDied' }] }]);
    const early = await coach.post<Refused>(`/coaching-periods/${period.id}/end-early`, { version, body: { reason: 'other', exit: died } });
    expect([early.status, early.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'exit.detail', code: 'personDied' }] }]);
    const tomorrow = await coach.post<Refused>(`/coaching-periods/${period.id}/exit`, { version, body: { ...died, date: '2026-03-17' } });
    expect(tomorrow.body).toMatchObject({ errors: [{ field: 'date', code: 'dateInFuture' }] });
    const ended = await coach.post<CoachingPeriodResponse>(`/coaching-periods/${period.id}/exit`, { version, body: died, headers: { Confirmed: 'personDied' } });
    expect([ended.status, ended.body]).toMatchObject([200, { phase: 'ended', endedOn: '2026-03-14', newsNotAskedDays: null, exit: { detail: 'died', note: 'Omainen soitti' } }]);
    const now = (await coach.get<TraineeAccountResponse>(account)).body.account;
    expect(now).toMatchObject({ active: false, hasPassword: false });
    expect((await context.api.anonymous().post('/session', { body: { email: 'hiljainen@test.invalid', password: made.password } })).status).toBe(401);
    expect((await coach.patch<Refused>(account, { version: now?.version, body: { active: true } })).body.code).toBe('nobodyToAsk');
    expect((await coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: null, traineeId: period.traineeId }) })).body.code).toBe('nobodyToAsk');
    // Whoever opens the page with a reason learns that the period ended, and no more.
    await manager.post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Tarkistan jakson' } });
    const seen = (await manager.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
    expect([seen.exit, JSON.stringify(seen).includes('died')]).toEqual([{ status: 'outsideWorkingLife', detail: null, date: '2026-03-14', note: null }, false]);
    expect((await manager.get(`/coaching-periods/${period.id}/timeline`)).text).not.toContain('Died');
    // A coach near is refused in words that do not say why.
    await neighbour.post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Palaako meille' } });
    const refused = await neighbour.post<Refused>('/coaching-periods', { body: world.referral({ trainee: null, traineeId: period.traineeId }) });
    expect([refused.status, refused.body.code]).toEqual([422, 'lastCoachRefers']);
  });

  it('takes a death that was a slip back: the period goes on where it was, with its reason, and the account opens again', async () => {
    const period = await world.inPhase('onboarding', { trainee: aPerson({ firstName: 'Elossa', lastName: 'Onpa' }) });
    const account = `/trainees/${period.traineeId}/account`;
    await coach.post(account, { body: { email: 'elossa@test.invalid' } });
    const path = `/coaching-periods/${period.id}`;
    const dead = (await coach.post<CoachingPeriodResponse>(`${path}/exit`, { version: (await periodOf(period.id)).version, body: { status: 'outsideWorkingLife', detail: 'died', date: '2026-03-14' }, headers: { Confirmed: 'personDied' } })).body;
    expect([dead.died, dead.abilities.includes('coachingPeriod.takeBackDeath'), dead.abilities.includes('traineeAccount.change')]).toEqual([true, true, false]);
    expect((await coach.post<Refused>(`${path}/death/take-back`, { version: dead.version, body: { reason: '  ' } })).status).toBe(400);
    const back = await coach.post<CoachingPeriodResponse>(`${path}/death/take-back`, { version: dead.version, body: { reason: 'Kirjattiin väärälle henkilölle' } });
    expect([back.status, back.body]).toMatchObject([200, { phase: 'onboarding', died: false, exit: null, endedOn: null, earlyEndReason: null }]);
    expect(back.body.abilities).toEqual(expect.arrayContaining(['traineeAccount.change', 'coachingPeriod.recordExit']));
    const events = (await coach.get<{ items: { kind: string; params: object }[] }>(`${path}/timeline`)).body.items;
    expect(events.find(({ kind }) => kind === 'coachingPeriod.deathTakenBack')?.params).toMatchObject({ reason: 'Kirjattiin väärälle henkilölle' });
    expect(events.some(({ kind }) => kind === 'coachingPeriod.reopened')).toBe(true);
    // Others read that the phase moved, and not why.
    await manager.post(`/trainees/${period.traineeId}/openings`, { body: { reason: 'Tarkistan jakson' } });
    for (const read of [path, `${path}/timeline`]) expect((await manager.get(read)).text).not.toMatch(/väärälle|Died/);
    const shut = (await coach.get<TraineeAccountResponse>(account)).body.account;
    expect(shut?.active).toBe(false);
    expect((await coach.patch(account, { version: shut?.version, body: { active: true } })).status).toBe(200);
    expect((await coach.post<Refused>(`${path}/death/take-back`, { version: back.body.version, body: { reason: 'Toiseen kertaan' } })).body.code).toBe('transitionNotAllowed');
  });

  it('lets a period that went on after a slip end on any day since its phase began, not only since the slip was taken back', async () => {
    const period = await world.inPhase('onboarding', { trainee: aPerson({ firstName: 'Sittenkin', lastName: 'Elossa' }) });
    const path = `/coaching-periods/${period.id}`;
    const died = { status: 'outsideWorkingLife', detail: 'died', date: '2026-03-14' };
    const dead = (await coach.post<CoachingPeriodResponse>(`${path}/exit`, { version: (await periodOf(period.id)).version, body: died, headers: { Confirmed: 'personDied' } })).body;
    const back = (await coach.post<CoachingPeriodResponse>(`${path}/death/take-back`, { version: dead.version, body: { reason: 'Kirjattiin väärälle henkilölle' } })).body;
    expect(back.windows[0]?.enteredOn).toBe('2026-03-09');
    const early = (exitOn: string) => coach.post<Refused & CoachingPeriodResponse>(`${path}/end-early`, { version: back.version, body: { reason: 'employed', exit: { status: 'working', date: exitOn } } });
    expect((await early('2026-03-08')).body).toMatchObject({ errors: [{ code: 'exitBeforeStart' }] });
    const ended = await early('2026-03-10');
    expect([ended.status, ended.body]).toMatchObject([200, { phase: 'ended', endedOn: '2026-03-10' }]);
  });

  it('writes a death that is learned after the end: the exit stays as it was, and nobody is asked any more', async () => {
    const { id, traineeId } = await world.inPhase('onboarding', { trainee: aPerson({ firstName: 'Myöhemmin', lastName: 'Kuullut' }) });
    const path = `/coaching-periods/${id}`;
    const ended = (await coach.post<CoachingPeriodResponse>(`${path}/end-early`, { version: (await periodOf(id)).version, body: { reason: 'employed', exit: { status: 'working', date: '2026-03-14' } } })).body;
    expect(ended.abilities).toContain('coachingPeriod.recordDeath');
    expect((await coach.post<Refused>(`${path}/death`, { version: ended.version, body: { learnedOn: '2026-03-15' } })).body).toMatchObject({ code: 'confirm', errors: [{ code: 'personDiedLater' }] });
    const dead = await coach.post<CoachingPeriodResponse>(`${path}/death`, { version: ended.version, body: { learnedOn: '2026-03-15' }, headers: { Confirmed: 'personDiedLater' } });
    expect([dead.status, dead.body]).toMatchObject([200, { phase: 'ended', endedOn: '2026-03-14', died: true, exit: { status: 'working', detail: null } }]);
    expect((await coach.post<Refused>(`/trainees/${traineeId}/account`, { body: { email: 'kuultu@test.invalid' } })).body.code).toBe('nobodyToAsk');
    const again = () => coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: null, traineeId }) });
    expect((await again()).body.code).toBe('nobodyToAsk');
    // Nobody but those who coach the person is told.
    await manager.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Tarkistan jakson' } });
    expect((await manager.get<CoachingPeriodResponse>(path)).body.died).toBeUndefined();
    const told = (await manager.get<{ items: { kind: string }[] }>(`${path}/timeline`)).body.items.map(({ kind }) => kind);
    expect(told.filter((kind) => kind.includes('death'))).toEqual([]);
    expect((await coach.post(`${path}/death/take-back`, { version: dead.body.version, body: { reason: 'Väärä tieto' } })).status).toBe(200);
    expect(await periodOf(id)).toMatchObject({ phase: 'ended', died: false, exit: { status: 'working' } });
    expect((await again()).status).toBe(201);
  });

  it('keeps what a person and a period must have: null is refused at its field, and what is left out stays', async () => {
    const { id, traineeId } = await world.inPhase('onboarding', { trainee: aPerson({ firstName: 'Pysyvä', lastName: 'Tieto' }) });
    const person = (await coach.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
    for (const field of ['homeMunicipalityCode', 'gender', 'language', 'birthDate']) {
      const refused = await coach.patch<Refused>(`/trainees/${traineeId}`, { version: person.version, body: { [field]: null } });
      expect([refused.status, refused.body.errors]).toEqual([422, [expect.objectContaining({ field, code: 'required' })]]);
    }
    const { version } = await periodOf(id);
    for (const field of ['municipalityCode', 'fieldId', 'coachId', 'referral', 'background']) {
      const refused = await coach.patch<Refused>(`/coaching-periods/${id}`, { version, body: { [field]: null } });
      expect([field, refused.status, refused.body.errors]).toEqual([field, 422, [expect.objectContaining({ field, code: 'required' })]]);
    }
    expect(await periodOf(id)).toMatchObject({ version, municipality: { code: '684' } });
  });

  it('asks before somebody of the same name and birth is kept, tells no more, and shows the birth year of those who come back', async () => {
    const twin = aPerson({ firstName: 'Siiri', lastName: 'O\u2019Hara', birthDate: '1988-02-29' });
    expect((await refer(twin)).status).toBe(201);
    const again = { ...twin, lastName: "O'Hara", phone: '050 999 8888' };
    const asked = await refer(again);
    expect([asked.status, asked.body.code, asked.body.errors]).toMatchObject([409, 'confirm', [{ field: 'trainee.firstName', code: 'samePerson', params: {} }]]);
    expect((await refer({ ...again, birthDate: null, birthYear: 1988 })).body.code).toBe('confirm');
    expect((await refer({ ...again, birthDate: '1988-02-28' })).status).toBe(201);
    const body = world.referral({ trainee: again });
    expect((await coach.post('/coaching-periods', { body, headers: { Confirmed: 'samePerson' } })).status).toBe(201);
    const years = async (client: TestClient) => (await client.get<TraineeListResponse>('/trainees?q=ohara')).body.items.map(({ birthYear }) => birthYear);
    expect([await years(coach), await years(neighbour)]).toEqual([[1988, 1988, 1988], [null, null, null]]);
  });

  it.each<[string, string, string, string, string]>([
    ['no marks and no apostrophe', 'Zoë', 'd\'Arcy', 'Zoe', 'DArcy'],
    ['no mark and another apostrophe', 'Sinéad', 'O\u2019Brien', 'Sinead', 'OBrien'],
    ['names in each other’s fields', 'Veikko', 'Onni-Vaihto', 'Onnivaihto', 'Veikko'],
    ['ü and dots written plain', 'Jürgen', 'Kääpä', 'Jurgen', 'Kaapa'],
  ])('asks of somebody whom search finds alike, new or put right: %s', async (_, firstName, lastName, likeFirst, likeLast) => {
    const known = aPerson({ firstName, lastName, birthDate: '1977-07-07' });
    expect((await refer(known)).status).toBe(201);
    const asked = await refer({ ...known, firstName: likeFirst, lastName: likeLast });
    expect([asked.status, asked.body.errors]).toMatchObject([409, [{ field: 'trainee.firstName', code: 'samePerson' }]]);
    const other = (await refer(aPerson({ firstName: 'Joku', lastName: 'Muu', birthDate: '1977-07-07' }))).body;
    const put = { firstName: likeFirst, lastName: likeLast };
    expect((await coach.patch<Refused>(`/trainees/${other.traineeId}`, { version: 1, body: put })).body).toMatchObject({ code: 'confirm', errors: [{ field: 'firstName', code: 'samePerson' }] });
    expect((await coach.patch(`/trainees/${other.traineeId}`, { version: 1, body: put, headers: { Confirmed: 'samePerson' } })).status).toBe(200);
    expect((await refer({ ...known, firstName: `${likeFirst} Maria`, lastName: likeLast })).status).toBe(201);
  });

  it('tells nothing of a client of social welfare, who is in another controller’s register', async () => {
    const client = aPerson({ firstName: 'Aate', lastName: 'Suojattu', birthDate: '1990-01-02' });
    const { id } = (await refer(client)).body;
    const information = informationRequest({ service: 'socialRehabilitation', date: '2026-03-02' });
    expect((await coach.post(`/coaching-periods/${id}/information`, { version: 1, body: information })).status).toBe(200);
    expect((await refer(client)).status).toBe(201);
  });
});
