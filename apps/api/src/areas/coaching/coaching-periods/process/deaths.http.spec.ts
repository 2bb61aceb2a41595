import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, TraineeAccountResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';

interface Refused { code?: string; errors?: { field: string; code: string }[] }

describeOnBothDatabases('a death', (context) => {
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

  const periodOf = async (id: string): Promise<CoachingPeriodResponse> => (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;

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
    expect([seen.exit, JSON.stringify(seen).includes('died')]).toEqual([{ version: 2, status: 'outsideWorkingLife', detail: null, date: '2026-03-14', note: null, earlyEndReason: 'other' }, false]);
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
    expect([back.status, back.body]).toMatchObject([200, { phase: 'onboarding', died: false, exit: { version: 3, status: null, date: null, earlyEndReason: null }, endedOn: null }]);
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
});
