import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, TraineeResponse } from '@valopolku/contracts';
import { v7 } from 'uuid';
import { CaseWorld, aPerson } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { RequestOptions, TestClient } from '../../../testing/test-client.js';
import { sql } from '../../../platform/database/sql.js';

interface Refused { code?: string; errors?: object[] }

/** What is doubtful but possible is asked once more; what was confirmed stands in the event. */
describeOnBothDatabases('a child is referred', (context) => {
  let world: CaseWorld;
  let coach: TestClient;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
  });

  let children = 0;
  const background = { labourMarketStatus: 'inEducation', education: 'basicNotCompleted', educationAbroad: false } as const;
  const confirmed = { Confirmed: 'personUnder15' };
  const refer = (birthDate: string, options: RequestOptions = {}) =>
    coach.post<CoachingPeriodResponse & Refused>('/coaching-periods', { body: world.referral({ trainee: aPerson({ birthDate, lastName: `Lapsi${(children += 1)}` }), background }), ...options });
  const people = async () => Number((await context.api.database.firstRow<{ n: unknown }>(sql`SELECT COUNT(*) AS n FROM trainee`))?.n);
  const payloads = async (traineeId: string) =>
    (await context.api.database.rows<{ kind: string; payload: string }>(sql`SELECT e.kind, d.payload FROM audit_detail d JOIN audit_event e ON e.id = d.event_id WHERE d.trainee_id = ${traineeId} ORDER BY e.seq`))
      .map(({ kind, payload }) => ({ kind, ...(JSON.parse(payload) as object) }));

  it('is asked about and not stored, then goes through with the header, and its events keep the code', async () => {
    const before = await people();
    const asked = await refer('2011-03-03');
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'trainee.birthDate', code: 'personUnder15', params: { age: 14 } }] }]);
    expect(await people()).toBe(before);
    const made = await refer('2011-03-03', { headers: confirmed });
    expect(made.status).toBe(201);
    expect(await payloads(made.body.traineeId)).toEqual(expect.arrayContaining([
      { kind: 'trainee.created', confirmed: ['personUnder15'] }, expect.objectContaining({ kind: 'coachingPeriod.referred', confirmed: ['personUnder15'] }),
    ]));
  });

  it('is asked about when the referral moves to a day before the birthday', async () => {
    const { id } = await world.refer({ trainee: aPerson({ birthDate: '2011-03-01', lastName: 'Siirtyvä' }), background });
    const move = (date: string, headers: Record<string, string> = {}) =>
      coach.patch<CoachingPeriodResponse & Refused>(`/coaching-periods/${id}/referral`, { version: 1, headers, body: { source: 'self', date } });
    const asked = await move('2026-02-28');
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'date', code: 'personUnder15', params: { age: 14 } }] }]);
    const moved = await move('2026-02-28', confirmed);
    expect([moved.status, moved.body.referral?.date]).toEqual([200, '2026-02-28']);
  });

  it('is asked about before a namesake is, so that a guess at a birth date stores somebody', async () => {
    const known = aPerson({ birthDate: '1969-07-26', firstName: 'Arvattu', lastName: 'Ikä' });
    expect((await coach.post('/coaching-periods', { body: world.referral({ trainee: known }) })).status).toBe(201);
    const child = { ...known, birthDate: '2012-01-05' };
    expect((await coach.post('/coaching-periods', { body: world.referral({ trainee: child, background }), headers: confirmed })).status).toBe(201);
    const again = (headers: Record<string, string>) => coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: child, background }), headers });
    expect((await again({})).body.errors).toMatchObject([{ code: 'personUnder15' }]);
    expect((await again(confirmed)).body.errors).toMatchObject([{ code: 'samePerson' }]);
    // An id that is taken already, by a thing of whatever kind, is refused before: right and wrong guesses are answered alike.
    const { items } = (await coach.get<{ items: { id: string; traineeId: string }[] }>('/coaching-periods?limit=1')).body;
    const ids = [items[0]?.id, items[0]?.traineeId, world.environmentId, world.workTaskId];
    for (const birthDate of [known.birthDate, '1969-07-27']) {
      const guess = { ...known, birthDate };
      for (const id of ids) expect((await coach.post<Refused>('/coaching-periods', { body: { ...world.referral({ trainee: guess }), id } })).body.code).toBe('duplicate');
      for (const id of ids) expect((await coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: { ...guess, id } }) })).body.code).toBe('duplicate');
      const one = v7({ msecs: Date.parse('2026-01-01T00:00:00Z') });
      expect((await coach.post<Refused>('/coaching-periods', { body: { ...world.referral({ trainee: { ...guess, id: one } }), id: one } })).body.code).toBe('duplicate');
    }
  });

  it('is compared, when somebody is put right, with those alone whom the caller reads', async () => {
    const far = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] }));
    const own = await far.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: 'Oma' }), municipalityCode: '051', coachId: null }) });
    const known = aPerson({ birthDate: '1971-03-04', firstName: 'Toinen', lastName: 'Arvattu' });
    expect((await coach.post('/coaching-periods', { body: world.referral({ trainee: known }) })).status).toBe(201);
    const guess = { firstName: 'Toinen', lastName: 'Arvattu', birthDate: '1971-03-04' };
    expect((await far.patch(`/trainees/${own.body.traineeId}`, { version: 1, body: guess })).status).toBe(200);
    const mine = await refer('1980-01-01');
    expect((await coach.patch<Refused>(`/trainees/${mine.body.traineeId}`, { version: 1, body: guess })).body.errors).toMatchObject([{ code: 'samePerson' }]);
  });

  it('goes through under the key of the request that was asked about', async () => {
    const key = 'same-request-again';
    const body = world.referral({ trainee: aPerson({ birthDate: '2015-01-01' }), background });
    const send = (options: RequestOptions) => coach.post<CoachingPeriodResponse & Refused>('/coaching-periods', { body, key, ...options });
    expect((await send({})).status).toBe(409);
    const made = await send({ headers: confirmed });
    expect(made.status).toBe(201);
    expect((await send({ headers: confirmed })).body.id).toBe(made.body.id);
  });

  it('leaves no code in the events of what was not doubtful, and refuses a code that is never asked', async () => {
    const made = await refer('2011-03-02', { headers: confirmed });
    expect(made.status).toBe(201);
    expect(JSON.stringify(await payloads(made.body.traineeId))).not.toContain('personUnder15');
    expect((await refer('2011-03-02', { headers: { Confirmed: 'gateNotMet' } })).status).toBe(400);
    expect((await refer('2026-03-03', { headers: confirmed })).body.code).toBe('bornAfterReferral');
  });

  it('is asked about when the birth date is mended, by the day of the first referral', async () => {
    const { traineeId } = (await refer('1999-05-04')).body;
    const change = (birthDate: string, version: number, headers = {}) => coach.patch<TraineeResponse & Refused>(`/trainees/${traineeId}`, { version, body: { birthDate }, headers });
    expect((await change('2011-03-03', 1)).body).toMatchObject({ code: 'confirm', errors: [{ field: 'birthDate', code: 'personUnder15', params: { age: 14 } }] });
    expect((await change('2011-03-02', 1)).status).toBe(200);
    expect((await change('2011-03-03', 2, confirmed)).status).toBe(200);
    // Nothing about the birth date is changed: nothing is asked.
    expect((await coach.patch(`/trainees/${traineeId}`, { version: 3, body: { phone: '040 765 4321' } })).status).toBe(200);
  });
});
