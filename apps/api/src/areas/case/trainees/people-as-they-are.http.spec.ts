import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MunicipalityListResponse, TraineeListResponse, TraineeResponse } from '@valopolku/contracts';
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

  it('keeps what a person and a period must have: null is refused at its field, and what is left out stays', async () => {
    const { id, traineeId } = await world.inPhase('onboarding', { trainee: aPerson({ firstName: 'Pysyvä', lastName: 'Tieto' }) });
    const person = (await coach.get<TraineeResponse>(`/trainees/${traineeId}`)).body;
    for (const field of ['homeMunicipalityCode', 'gender', 'language', 'birthDate']) {
      const refused = await coach.patch<Refused>(`/trainees/${traineeId}`, { version: person.version, body: { [field]: null } });
      expect([refused.status, refused.body.errors]).toEqual([422, [expect.objectContaining({ field, code: 'required' })]]);
    }
    const { version } = await periodOf(id);
    for (const field of ['municipalityCode', 'fieldId', 'coachId']) {
      const refused = await coach.patch<Refused>(`/coaching-periods/${id}`, { version, body: { [field]: null } });
      expect([field, refused.status, refused.body.errors]).toEqual([field, 422, [expect.objectContaining({ field, code: 'required' })]]);
    }
    for (const [part, field] of [['referral', 'source'], ['referral', 'date'], ['background', 'education'], ['plan', 'date']]) {
      const whole = { source: 'self', date: '2026-03-02', education: 'basic', labourMarketStatus: 'employed', educationAbroad: false };
      const names = part === 'background' ? ['education', 'labourMarketStatus', 'educationAbroad'] : part === 'referral' ? ['source', 'date'] : ['date'];
      const body = Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)).map(([name, value]) => [name, name === field ? null : value]));
      const refused = await coach.patch<Refused>(`/coaching-periods/${id}/${part}`, { version: 1, body });
      expect([part, refused.status, refused.body.errors]).toEqual([part, 400, [expect.objectContaining({ field, code: 'required' })]]);
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
    expect((await coach.patch(`/coaching-periods/${id}/information`, { version: 1, body: information })).status).toBe(200);
    expect((await refer(client)).status).toBe(201);
  });
});
