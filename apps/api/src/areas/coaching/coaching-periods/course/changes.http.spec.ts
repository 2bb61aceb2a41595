import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { changePeriod } from '../../../../testing/change-period.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { sql } from '../../../../platform/database/sql.js';

type Refused = { code: string; errors: { field: string; code: string }[] };

describeOnBothDatabases('changing a period over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
  });

  it('asks for the version, and of edits at the same moment lets one through', async () => {
    const { id, version } = await world.inPhase('skillBuilding');
    const path = `/coaching-periods/${id}/step-back`;
    const body = { reason: 'Tavoite vaihtuu' };
    expect((await coach.post(path, { body })).status).toBe(428);
    const answers = await Promise.all(Array.from({ length: 8 }, () => coach.post<{ code: string; current: CoachingPeriodResponse }>(path, { version, body })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    expect(answers.find((answer) => answer.status === 412)?.body).toMatchObject({ code: 'versionConflict', current: { version: version + 1, phase: 'onboarding' } });
    expect((await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body.phaseChanges).toHaveLength(3);
  });

  it('names everything that a gate lacks, with its section', async () => {
    const { id, version } = await world.inPhase('onboarding');
    const refused = await coach.post<Refused>(`/coaching-periods/${id}/advance`, { version, body: { to: 'skillBuilding' } });
    expect([refused.status, refused.body.code]).toEqual([409, 'gateNotMet']);
    expect(refused.body.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'suitability suitabilityAccepted', 'targets targetChosen', 'placement placedAtMappedEnvironment', 'plan planAgreed',
    ]);
  });

  it.each<[string, string, object, number, string]>([
    ['exit', 'before the start', { status: 'working', date: '2026-03-08' }, 422, 'date exitBeforeStart'],
    ['exit', 'in the future', { status: 'working', date: '2026-03-17' }, 422, 'date dateInFuture'],
    ['exit', 'with a detail of another status', { status: 'working', detail: 'familyLeave', date: '2026-03-16' }, 422, 'detail exitDetailNotOfStatus'],
    ['plan', 'before the start', { date: '2026-03-08' }, 422, 'date dateBeforeStart'],
    ['pauses', 'in the future', { from: '2026-03-17', reason: 'holiday' }, 422, 'from dateInFuture'],
    ['extensions', 'of no days', { days: 0, reason: 'Ei päiviä' }, 400, 'days tooSmall'],
    ['information', 'with a controller of one’s own', { informationVersion: '1', language: 'fi', date: '2026-03-16', service: 'youthWorkshop', controller: 'X' }, 400, 'controller unknownField'],
    ['information', 'before the person was born', { informationVersion: '1', language: 'fi', date: '1901-01-01', service: 'youthWorkshop' }, 422, 'date dateTooEarly'],
    ['contacts', 'before the referral', { date: '2026-03-01', kind: 'phone', outcome: 'reached' }, 422, 'date dateBeforeReferral'],
    ['suitability-assessments', 'accepted with criteria missing', { date: '2026-03-16', criteria: [], decision: 'accepted', reason: 'Sopii' }, 422, 'criteria criteriaIncomplete'],
    ['follow-up-path', 'to a service without its name', { kind: 'anotherService', words: 'Muualle', agreedOn: '2026-03-16' }, 422, 'nextService required'],
  ])('refuses %s %s', async (path, _, body, status, error) => {
    const page = await world.inPhase('onboarding');
    const refused = await changePeriod<Refused>(coach, page, path, body);
    expect([refused.status, refused.body.errors.map((one) => `${one.field} ${one.code}`)]).toEqual([status, [error]]);
    expect(await world.page(page.id)).toEqual(page);
  });

  it('refuses a project whose dates exclude the start, and dates of a project that exclude a start', async () => {
    const manager = await context.api.signedIn(world.manager);
    const project = { name: 'Lyhyt', startsOn: '2026-03-10', endsOn: '2026-12-31', municipalityCodes: ['684'], planned: {} };
    const { id: projectId } = (await manager.post<{ id: string }>('/projects', { body: project })).body;
    const { id, version } = await world.inPhase('onboarding');
    const put = () => coach.patch<Refused>(`/coaching-periods/${id}`, { version, body: { projectId } });
    const refused = await put();
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'projectId', code: 'projectDatesExclude' }]]);
    expect((await manager.patch(`/projects/${projectId}`, { version: 1, body: { ...project, startsOn: '2026-03-09' } })).status).toBe(200);
    expect((await put()).status).toBe(200);
    const moved = await manager.patch<Refused>(`/projects/${projectId}`, { version: 2, body: project });
    expect([moved.status, moved.body.errors]).toMatchObject([422, [{ field: 'startsOn', code: 'projectPeriodsOutside' }]]);
  });

  it('refuses a project that was over on the day of the referral, and a referral after its end', async () => {
    const manager = await context.api.signedIn(world.manager);
    const project = (endsOn: string) => ({ name: `Vanha ${endsOn}`, startsOn: '2024-01-01', endsOn, municipalityCodes: ['684'], planned: {} });
    const idOf = async (endsOn: string) => (await manager.post<{ id: string }>('/projects', { body: project(endsOn) })).body.id;
    const [over, later] = [await idOf('2026-03-01'), await idOf('2026-03-02')];
    const refused = await coach.post<Refused>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: 'Hankkeeton' }), projectId: over }) });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'projectId', code: 'projectDatesExclude' }]]);
    const { id, version } = await world.refer({ trainee: aPerson({ lastName: 'Hankkeessa' }), projectId: later });
    const put = async (body: object) => (await coach.patch<Refused>(`/coaching-periods/${id}`, { version, body })).body.errors.map(({ field, code }) => `${field} ${code}`);
    expect(await put({ projectId: over })).toEqual(['projectId projectDatesExclude']);
    const moved = await coach.patch<Refused>(`/coaching-periods/${id}/referral`, { version: 1, body: { source: 'self', date: '2026-03-03' } });
    expect(moved.body.errors).toMatchObject([{ field: 'date', code: 'projectDatesExclude' }]);
  });

  it('asks about information given long before the referral, once', async () => {
    const { id } = await world.refer({ trainee: aPerson({ lastName: 'Kauan' }) });
    const give = (at: number, headers: Record<string, string> = {}, date = '2025-03-02') =>
      coach.patch<CoachingPeriodResponse & Refused>(`/coaching-periods/${id}/information`, { version: at, headers, body: { informationVersion: '1', language: 'fi', date, service: 'youthWorkshop' } });
    const asked = await give(1);
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'date', code: 'dateLongBefore', params: { referredOn: '2026-03-02' } }] }]);
    const given = await give(1, { Confirmed: 'dateLongBefore' });
    expect([given.status, given.body.information?.date]).toEqual([200, '2025-03-02']);
    expect((await give(given.body.information?.version ?? 0)).status).toBe(200);
  });

  it('keeps of a placement\'s document what a change leaves out', async () => {
    const { id } = await world.inPhase('onboarding');
    const document = { kind: 'Työkokeilusopimus', date: '2026-03-08', signedBy: 'Tarja Aaltonen' };
    const body = { environmentId: world.environmentId, from: '2026-03-09', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360, document };
    let { body: period } = await coach.post<CoachingPeriodResponse>(`/coaching-periods/${id}/placements`, { body });
    for (const [change, told] of [
      [{ kind: 'Sopimus' }, { ...document, kind: 'Sopimus' }],
      [{ kind: 'Sopimus', signedBy: null }, { ...document, kind: 'Sopimus', signedBy: null }],
      [null, null],
    ]) {
      const path = `/coaching-periods/${id}/placements/${period.placements[0]?.id ?? ''}`;
      ({ body: period } = await coach.patch<CoachingPeriodResponse>(path, { version: period.placements[0]?.version ?? 0, body: { document: change } }));
      expect(period.placements[0]?.document).toEqual(told);
    }
  });

  it('asks about a placement to the year 2032, and goes on when it is confirmed', async () => {
    const { id } = await world.inPhase('onboarding');
    const body = { environmentId: world.environmentId, from: '2026-03-09', to: '2032-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 };
    const asked = await coach.post<Refused>(`/coaching-periods/${id}/placements`, { body });
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'to', code: 'dateFarAhead', params: { date: '2032-06-30' } }] }]);
    const placed = await coach.post<CoachingPeriodResponse>(`/coaching-periods/${id}/placements`, { body, headers: { Confirmed: 'dateFarAhead' } });
    expect(placed.status).toBe(200);
    const path = `/coaching-periods/${id}/placements/${placed.body.placements[0]?.id}`;
    const changed = await coach.patch<CoachingPeriodResponse>(path, { version: 1, body: { daysPerWeek: 3 } });
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    expect((await coach.patch<Refused>(path, { version: 2, body: { to: '2033-06-30' } })).body.code).toBe('confirm');
  });

  it('puts the place right, and hands the case over: each by the version of the header', async () => {
    const other = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    const { id, version } = await world.inPhase('onboarding', { municipalityCode: '051' });
    const changed = await coach.patch<CoachingPeriodItem>(`/coaching-periods/${id}`, { version, body: { municipalityCode: '684' } });
    expect([changed.headers.etag, changed.body]).toMatchObject([`"${version + 1}"`, { version: version + 1, municipality: { code: '684' } }]);
    const unchanged = await coach.patch<CoachingPeriodItem>(`/coaching-periods/${id}`, { version: version + 1, body: { municipalityCode: '684' } });
    expect(unchanged.body.version).toBe(version + 1);
    const refused = await coach.patch<Refused>(`/coaching-periods/${id}`, { version: version + 1, body: { background: { labourMarketStatus: 'employed', education: 'basic', educationAbroad: false } } });
    expect([refused.status, refused.body.errors]).toMatchObject([400, [{ field: 'background', code: 'unknownField' }]]);
    const manager = await context.api.signedIn(world.manager);
    const moved = await manager.patch<CoachingPeriodItem>(`/coaching-periods/${id}`, { version: version + 1, body: { coachId: other.userId, reason: 'Hanna jää vapaalle' } });
    expect(moved.body).toMatchObject({ coach: { id: other.userId }, access: 'reason', version: version + 2 });
    expect((await coach.get(`/coaching-periods/${id}`)).status).toBe(403);
  });

  it('tells the municipality of the place beside that of the period', async () => {
    const { id } = await world.inPhase('skillBuilding', { municipalityCode: '050' });
    expect((await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body).toMatchObject({ municipality: { code: '050' }, environment: { id: world.environmentId }, environmentMunicipality: { code: '684' } });
  });

  it('leaves one access event for each call, refused ones too', async () => {
    const { id, traineeId, version } = await world.inPhase('onboarding');
    const events = async (): Promise<string[]> => (await context.api.database.rows<{ operation: string; result: string }>(sql`SELECT e.operation, e.result
      FROM audit_event e JOIN audit_subject s ON s.event_id = e.id WHERE s.trainee_id = ${traineeId} AND e.kind = 'access' ORDER BY e.seq`)).map((row) => `${row.operation} ${row.result}`);
    await coach.get(`/coaching-periods/${id}`);
    await coach.post(`/coaching-periods/${id}/advance`, { version, body: { to: 'skillBuilding' } });
    await coach.post(`/coaching-periods/${id}/extensions`, { version, body: { days: 5, reason: 'Lisäaika' } });
    expect(await events()).toEqual(['coachingPeriods.read ok', 'coachingPeriodPhases.advance gateNotMet', 'coachingPeriodCourse.extend ok']);
  });
}, { sql: 'differs' });
