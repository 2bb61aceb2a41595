import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CoachingPeriodResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { sql } from '../../../../platform/database/sql.js';

type Refused = { code: string; errors: { field: string; code: string; params?: object }[] };

describeOnBothDatabases('referring over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
  });
  const count = async (): Promise<number[]> => {
    const rows = await context.api.database.rows<{ people: number; periods: number }>(sql`SELECT (SELECT CAST(COUNT(*) AS integer) FROM trainee) AS people,
      (SELECT CAST(COUNT(*) AS integer) FROM coaching_period) AS periods`);
    return [rows[0]?.people ?? -1, rows[0]?.periods ?? -1];
  };

  it('refers a new person', async () => {
    const made = await coach.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: 'Uusinen' }) }) });
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ phase: 'referred', name: 'Aino Uusinen', referral: { source: 'employmentAuthority', date: '2026-03-02' }, gate: { to: 'onboarding', open: false } });
    expect(made.body.abilities).toEqual(expect.arrayContaining(['coachingPeriod.start', 'coachingPeriod.turnAway', 'coachingPeriod.informationGiven']));
    expect(made.body.abilities).not.toContain('coachingPeriod.advance');
  });

  it.each<[string, object, number, Refused['errors']]>([
    ['a missing name', { trainee: { ...aPerson(), lastName: '' } }, 400, [{ field: 'trainee.lastName', code: 'required' }]],
    ['31 February', { trainee: aPerson({ birthDate: '1999-02-31' }) }, 400, [{ field: 'trainee.birthDate', code: 'invalidDate' }]],
    ['a birth in the future', { trainee: aPerson({ birthDate: '2026-03-17' }) }, 422, [{ field: 'trainee.birthDate', code: 'dateInFuture' }]],
    ['a year of birth that is not that of the day', { trainee: aPerson({ birthDate: '1999-05-04', birthYear: 1998 }) }, 422, [{ field: 'trainee.birthYear', code: 'birthYearDiffers' }]],
    ['no months of someone unemployed', { background: { labourMarketStatus: 'unemployed', education: 'basic', educationAbroad: false } }, 422, [{ field: 'background.monthsUnemployed', code: 'required' }]],
    ['months of someone employed', { background: { labourMarketStatus: 'employed', monthsUnemployed: 3, education: 'basic', educationAbroad: false } }, 422, [{ field: 'background.monthsUnemployed', code: 'onlyOfUnemployed' }]],
    ['more months than since the age of 15', { trainee: aPerson({ birthDate: '2008-03-02' }), background: { labourMarketStatus: 'unemployed', monthsUnemployed: 37, education: 'basic', educationAbroad: false } }, 422, [{ field: 'background.monthsUnemployed', code: 'tooLarge' }]],
    ['an unknown municipality', { municipalityCode: '999' }, 422, [{ field: 'municipalityCode', code: 'unknownMunicipality' }]],
    ['an unknown home', { trainee: aPerson({ homeMunicipalityCode: '999' }) }, 422, [{ field: 'trainee.homeMunicipalityCode', code: 'unknownMunicipality' }]],
    ['an unknown field', { fieldId: '01950000-0000-7000-8000-00000000dead' }, 422, [{ field: 'fieldId', code: 'unknownWorkField' }]],
    ['an unknown coach', { coachId: '01950000-0000-7000-8000-00000000dead' }, 422, [{ field: 'coachId', code: 'unknownCoach' }]],
    ['an unknown project', { projectId: '01950000-0000-7000-8000-00000000dead' }, 422, [{ field: 'projectId', code: 'unknownProject' }]],
    ['a referral of tomorrow', { referral: { source: 'self', date: '2026-03-17' } }, 422, [{ field: 'referral.date', code: 'dateInFuture' }]],
    ['nobody', { trainee: null }, 422, [{ field: 'trainee', code: 'required' }]],
    ['an unknown field of the request', { diagnosis: 'x' }, 400, [{ field: 'diagnosis', code: 'unknownField' }]],
  ])('refuses %s at its field and stores nothing', async (_, overrides, status, errors) => {
    const before = await count();
    const answer = await coach.post<Refused>('/coaching-periods', { body: { ...world.referral(), ...overrides } });
    expect([answer.status, answer.body.errors]).toMatchObject([status, errors]);
    expect(await count()).toEqual(before);
  });

  it('refuses HTML in a name at its field, and stores nothing', async () => {
    const refused = await coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: '<b>Lihava</b>' }) }) });
    expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ field: 'trainee.lastName', code: 'invalidName' }] }]);
    expect((await coach.get<CoachingPeriodListResponse>('/coaching-periods?q=lihava')).body.total).toBe(0);
  });

  it('makes one open period of referrals at the same moment', async () => {
    const first = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Kahdesti' }) });
    const body = world.referral({ trainee: null, traineeId: first.traineeId });
    const answers = await Promise.all(Array.from({ length: 6 }, () => coach.post<Refused>('/coaching-periods', { body })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({ code: 'openPeriodExists', errors: [{ field: 'traineeId' }] });
    expect((await coach.get<CoachingPeriodListResponse>('/coaching-periods?q=kahdesti&status=open')).body.total).toBe(1);
  });

  it('refuses a referral dated inside an ended period, when it is made and when it is put right', async () => {
    const { traineeId } = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Palaaja' }) });
    const refer = (date: string) => coach.post<Refused & CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: null, traineeId, referral: { source: 'self', date } }) });
    const refused = await refer('2026-03-15');
    expect([refused.status, refused.body.errors]).toEqual([422, [{ field: 'referral.date', code: 'dateBeforePreviousEnd', params: { endedOn: '2026-03-16' } }]]);
    const { status, body: made } = await refer('2026-03-16');
    expect(status).toBe(201);
    const moved = await coach.patch<Refused>(`/coaching-periods/${made.id}/referral`, { version: 1, body: { source: 'self', date: '2026-03-10' } });
    expect([moved.status, moved.body.errors]).toMatchObject([422, [{ field: 'date', code: 'dateBeforePreviousEnd' }]]);
    expect((await coach.get<CoachingPeriodListResponse>('/coaching-periods?q=palaaja')).body.total).toBe(2);
  });

  it('tells the day of an end only to who sees that period, when a referral is made and when it is put right', async () => {
    const user = await context.api.user(['coach'], { municipalityCodes: ['051'], fieldIds: [(await CaseWorld.make(context.api)).fieldId] });
    const [far, source] = [await context.api.signedIn(user), 'self' as const];
    const turnAway = async ({ id, version }: CoachingPeriodResponse, date: string) => {
      const body = { outcome: 'declined', reason: 'Ei tule vielä', date };
      expect((await coach.post(`/coaching-periods/${id}/turn-away`, { version, body })).status).toBe(200);
    };
    const first = await world.refer({ trainee: aPerson({ lastName: 'Kahtaalta' }), referral: { source, date: '2026-03-02' } });
    await turnAway(first, '2026-03-06');
    const second = (await coach.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: null, traineeId: first.traineeId, referral: { source, date: '2026-03-10' }, municipalityCode: '051', coachId: user.userId }) })).body;
    expect((await far.get(`/coaching-periods/${first.id}`)).status).toBe(404);
    const moved = await far.patch<Refused>(`/coaching-periods/${second.id}/referral`, { version: 1, body: { source, date: '2026-03-05' } });
    expect([moved.status, moved.body.errors, moved.text.includes('2026-03-06')]).toEqual([422, [{ field: 'date', code: 'dateBeforeUnseenEnd', params: {} }], false]);
    expect((await far.post(`/coaching-periods/${second.id}/turn-away`, { version: second.version, body: { outcome: 'declined', reason: 'Ei tule vielä', date: '2026-03-10' } })).status).toBe(200);
    // The own second one is told, and of the first one nothing.
    const again = await far.post<Refused>('/coaching-periods', { body: world.referral({ trainee: null, traineeId: first.traineeId, referral: { source, date: '2026-03-09' }, municipalityCode: '051', coachId: user.userId }) });
    expect([again.status, again.body.errors]).toEqual([422, [{ field: 'referral.date', code: 'dateBeforePreviousEnd', params: { endedOn: '2026-03-10' } }]]);
  });
}, { sql: 'differs' });
