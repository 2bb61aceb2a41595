import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { backgroundRequest, followUpRequest, informationRequest } from '@valopolku/testing';
import { CaseWorld, REFERRED_ON, STARTED_ON, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';

const PARTS = ['referral', 'background', 'information', 'plan', 'follow-up-path', 'exit'] as const;
type Path = (typeof PARTS)[number];

const PROPERTY = { referral: 'referral', background: 'background', information: 'information', plan: 'plan', 'follow-up-path': 'followUpPath', exit: 'exit' } as const satisfies Record<Path, keyof CoachingPeriodResponse>;

/** A change of each part that may be made of a period in onboarding. */
const BODIES: Readonly<Record<Exclude<Path, 'exit'>, object>> = {
  referral: { source: 'ohjaamo', date: REFERRED_ON, wish: 'Ulkotöihin' },
  background: backgroundRequest(),
  information: informationRequest({ date: REFERRED_ON, informationVersion: '2026-2' }),
  plan: { date: STARTED_ON, plan: 'Opitaan siivous' },
  'follow-up-path': followUpRequest({ agreedOn: '2026-03-16' }),
};
const CHANGED = Object.keys(BODIES) as (keyof typeof BODIES)[];

interface Refused { code: string; current?: CoachingPeriodResponse }

describeOnBothDatabases('parts of a period over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let second: TestClient;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    [coach, second] = [await context.api.signedIn(world.coach), await context.api.signedIn(world.coach)];
  });

  const pageOf = async (id: string): Promise<CoachingPeriodResponse> => (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;

  it.each(PARTS)('reads the %s as the page shows it, with an ETag of its own', async (part) => {
    const { id } = await world.inPhase('skillBuilding');
    const page = await pageOf(id);
    const read = await coach.get<{ version: number }>(`/coaching-periods/${id}/${part}`);
    expect([read.status, read.body]).toEqual([200, page[PROPERTY[part]]]);
    expect(read.headers.etag).toBe(`"${read.body.version}"`);
  });

  it.each(CHANGED)('changes the %s by its own version, and answers with it and the header', async (part) => {
    const { id } = await world.inPhase('onboarding', { trainee: aPerson({ lastName: 'Osittain' }) });
    const before = await pageOf(id);
    const version = before[PROPERTY[part]]?.version ?? 0;
    const path = `/coaching-periods/${id}/${part}`;
    expect((await coach.patch<Refused>(path, { body: BODIES[part] })).status).toBe(428);
    const changed = await coach.patch<CoachingPeriodResponse>(path, { version, body: BODIES[part] });
    expect([changed.status, changed.headers.etag]).toEqual([200, `"${version + 1}"`]);
    expect(changed.body).toMatchObject({ id, version: before.version, phase: 'onboarding', [PROPERTY[part]]: { version: version + 1 } });
    expect([changed.body.abilities.length > 0, 'targets' in changed.body]).toEqual([true, false]);
    const after = await pageOf(id);
    for (const other of PARTS) expect([other, after[PROPERTY[other]]?.version]).toEqual([other, (before[PROPERTY[other]]?.version ?? 0) + (other === part ? 1 : 0)]);
    expect(after.version).toBe(before.version);
    // Whoever was slower reads what stands there now.
    const late = await second.patch<Refused>(path, { version, body: BODIES[part] });
    expect([late.status, late.headers.etag, late.body]).toMatchObject([412, `"${version + 1}"`, { code: 'versionConflict', current: { id, [PROPERTY[part]]: { version: version + 1 } } }]);
    // The same once more is no change.
    expect((await coach.patch<CoachingPeriodResponse>(path, { version: version + 1, body: BODIES[part] })).headers.etag).toBe(`"${version + 1}"`);
  });

  it('moves no referral to a day on which the months unemployed could not be, and says so at the day', async () => {
    const { id } = await world.refer({
      trainee: aPerson({ birthDate: '2005-03-02' }), referral: { source: 'self', date: '2026-03-02' }, background: backgroundRequest({ labourMarketStatus: 'unemployed', monthsUnemployed: 72 }),
    });
    const { body: before } = await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`);
    const refused = await coach.patch<{ errors: object[] }>(`/coaching-periods/${id}/referral`, { version: before.referral?.version ?? 0, body: { source: 'self', date: '2026-02-01' } });
    expect([refused.status, refused.body.errors]).toEqual([422, [{ field: 'date', code: 'unemployedTooLongThen', params: { max: 70 } }]]);
    expect((await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body.referral).toEqual(before.referral);
  });

  it('keeps what a change of a part leaves out', async () => {
    const { id } = await world.inPhase('onboarding');
    const send = async (part: Path, body: object) => {
      const version = (await pageOf(id))[PROPERTY[part]]?.version ?? 0;
      const answer = await coach.patch<CoachingPeriodResponse>(`/coaching-periods/${id}/${part}`, { version, body });
      return answer.body[PROPERTY[part]];
    };
    await send('background', backgroundRequest({ languageSpoken: 'ukraina', finnishLevel: 'B1', immigrantBackground: true }));
    expect(await send('background', backgroundRequest({ education: 'higher' }))).toMatchObject({ education: 'higher', languageSpoken: 'ukraina', finnishLevel: 'B1', immigrantBackground: true });
    await send('referral', { source: 'self', date: REFERRED_ON, wish: 'Ulkotöihin', unit: 'Ohjaamo' });
    expect(await send('referral', { source: 'ohjaamo', date: REFERRED_ON })).toMatchObject({ source: 'ohjaamo', wish: 'Ulkotöihin', unit: 'Ohjaamo' });
    await send('plan', { date: STARTED_ON, plan: 'Opitaan siivous' });
    expect(await send('plan', { date: '2026-03-10' })).toMatchObject({ date: '2026-03-10', plan: 'Opitaan siivous' });
    await send('follow-up-path', { kind: 'anotherService', words: 'Pajalle', nextService: 'Rauman paja', agreedOn: '2026-03-16' });
    expect(await send('follow-up-path', { kind: 'anotherService', words: 'Pajalle syksyllä', agreedOn: '2026-03-16' })).toMatchObject({ words: 'Pajalle syksyllä', nextService: 'Rauman paja' });
  });

  it('records an exit once by the header, and puts it right by its part', async () => {
    const { id, version } = await world.inPhase('onboarding');
    const path = `/coaching-periods/${id}/exit`;
    const exit = { status: 'working', detail: 'partTime', date: '2026-03-12', note: 'Puhdas työ Oy' };
    const early = await coach.patch<Refused>(path, { version: 1, body: exit });
    expect([early.status, early.body.code]).toEqual([422, 'exitMissing']);
    const recorded = await coach.post<CoachingPeriodResponse>(path, { version, body: exit });
    expect(recorded.body).toMatchObject({ version, phase: 'onboarding', exit: { ...exit, version: 2 } });
    const again = await coach.post<Refused>(path, { version, body: { ...exit, date: '2026-03-13' } });
    expect([again.status, again.body.code]).toEqual([409, 'exitAlreadyRecorded']);
    const changed = await coach.patch<CoachingPeriodResponse>(path, { version: 2, body: { status: 'working', date: '2026-03-13' } });
    expect([changed.headers.etag, changed.body.exit]).toMatchObject(['"3"', { ...exit, date: '2026-03-13', version: 3 }]);
    expect((await coach.patch<Refused>(path, { version: 2, body: exit })).status).toBe(412);
    const died = await coach.patch<Refused>(path, { version: 3, body: { status: 'outsideWorkingLife', detail: 'died', date: '2026-03-14' } });
    expect([died.status, died.body.code]).toEqual([409, 'transitionNotAllowed']);
    const ended = await coach.post<CoachingPeriodResponse>(path, { version, body: { status: 'outsideWorkingLife', detail: 'died', date: '2026-03-14' }, headers: { Confirmed: 'personDied' } });
    expect(ended.body).toMatchObject({ version: version + 1, phase: 'ended', exit: { version: 4, detail: 'died', earlyEndReason: 'other' } });
    expect((await coach.patch<Refused>(path, { version: 4, body: exit })).body.code).toBe('periodEnded');
  });

  it('lets two people change different parts at once, and nothing is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await world.inPhase('skillBuilding');
      const page = await pageOf(id);
      const [placement] = page.placements;
      const [moved, contacted, background, plan, place] = await Promise.all([
        coach.patch<CoachingPeriodResponse>(`/coaching-periods/${id}/placements/${placement?.id}`, { version: placement?.version ?? 0, body: { to: '2026-05-31' } }),
        second.post<CoachingPeriodResponse>(`/coaching-periods/${id}/contacts`, { body: { date: '2026-03-16', kind: 'phone', outcome: 'reached' } }),
        coach.patch<CoachingPeriodResponse>(`/coaching-periods/${id}/background`, { version: page.background?.version ?? 0, body: backgroundRequest({ education: 'higher' }) }),
        second.patch<CoachingPeriodResponse>(`/coaching-periods/${id}/plan`, { version: page.plan?.version ?? 0, body: { date: STARTED_ON, plan: `Kierros ${round}` } }),
        coach.patch<CoachingPeriodResponse>(`/coaching-periods/${id}`, { version: page.version, body: { municipalityCode: '050' } }),
      ]);
      expect([moved.status, contacted.status, background.status, plan.status, place.status]).toEqual([200, 200, 200, 200, 200]);
      expect(await pageOf(id)).toMatchObject({
        version: page.version + 1, municipality: { code: '050' }, placements: [{ to: '2026-05-31' }], contacts: [{ kind: 'phone' }], lastContactOn: '2026-03-16',
        background: { education: 'higher' }, plan: { plan: `Kierros ${round}` },
      });
    }
  });

  it('lets one of those through who change the same part at once', async () => {
    const { id } = await world.inPhase('skillBuilding');
    const version = (await pageOf(id)).plan?.version ?? 0;
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 ? coach : second).patch<CoachingPeriodResponse>(`/coaching-periods/${id}/plan`, { version, body: { date: STARTED_ON, plan: `Suunnitelma ${n}` } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    expect((await pageOf(id)).plan).toEqual(answers.find(({ status }) => status === 200)?.body.plan);
  });

  it('moves no version by what is kept for lists, nor the header\'s by the day of the referral', async () => {
    const { id } = await world.inPhase('skillBuilding');
    const before = await pageOf(id);
    const act = (path: string, body: object) => coach.post(`/coaching-periods/${id}/${path}`, { body });
    const entry = { coachingPeriodId: id, environmentId: world.environmentId, date: '2026-03-12', minutes: 120, independence: 'partly', tasks: [{ workTaskId: world.workTaskId }] };
    const [target] = before.targets;
    const done = [
      await act('contacts', { date: '2026-03-16', kind: 'phone', outcome: 'reached' }), await act('extensions', { days: 14, reason: 'Aikaa tarvitaan' }),
      await coach.post('/work-logs', { body: entry }), await act('pauses', { from: '2026-03-16', reason: 'holiday' }),
      await coach.post(`/coaching-periods/${id}/targets/${target?.id}/judgements`, { version: target?.version ?? 0, body: { requirementId: world.requirementIds[0], judgement: 'ready' } }),
      await coach.patch(`/coaching-periods/${id}/referral`, { version: 1, body: { source: 'self', date: '2026-03-01' } }),
    ];
    expect(done.map(({ status }) => status)).toEqual([200, 200, 201, 200, 200, 200]);
    const after = await pageOf(id);
    expect(after).toMatchObject({ version: before.version, referredOn: '2026-03-01', lastContactOn: '2026-03-16', extensionDays: 14, logCount: 1, status: 'paused', readiness: { ready: 1 } });
    const versions = ({ background, information, plan, followUpPath, exit }: CoachingPeriodResponse) => [background, information, plan, followUpPath, exit].map((part) => part?.version);
    expect([versions(after), after.referral?.version]).toEqual([versions(before), 2]);
  });

  it('shows a part where the page does, and refuses it where the page does not', async () => {
    const { id, traineeId } = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Katsottu' }), background: { ...world.referral().background, immigrantBackground: true } });
    const user = async (...args: Parameters<typeof context.api.user>) => context.api.signedIn(await context.api.user(...args));
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    const [manager, neighbour, staff] = [await context.api.signedIn(world.manager), await user(['coach'], near), await user(['staff'], { environmentIds: [world.environmentId] })];
    const [person, stranger, elsewhere, admin] = [await user(['trainee'], { traineeId }), await user(['coach'], { municipalityCodes: ['050'], fieldIds: [world.fieldId] }), await user(['staff'], { environmentIds: [] }), await user(['admin'])];
    const outcomes = async (client: TestClient) => new Set(await Promise.all(PARTS.map(async (part) => {
      const { status, body } = await client.get<Refused>(`/coaching-periods/${id}/${part}`);
      return `${status} ${body.code ?? ''}`.trim();
    })));
    const seen = await Promise.all([coach, person, manager, neighbour, staff, stranger, elsewhere, admin].map(outcomes));
    expect(seen.map((all) => [...all])).toEqual([['200'], ['200'], ['403 reasonRequired'], ['403 reasonRequired'], ['403 forbidden'], ['404 notFound'], ['404 notFound'], ['403 forbidden']]);
    await manager.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Valitus käsitellään' } });
    expect([...(await outcomes(manager))]).toEqual(['200']);
    const cut = (await manager.get<{ immigrantBackground: boolean | null }>(`/coaching-periods/${id}/background`)).body;
    expect([cut.immigrantBackground, (await coach.get<typeof cut>(`/coaching-periods/${id}/background`)).body.immigrantBackground]).toEqual([null, true]);
    const changes = await Promise.all([person, manager, neighbour, staff, stranger, admin].map(async (client) => (await client.patch(`/coaching-periods/${id}/background`, { version: 1, body: backgroundRequest() })).status));
    expect(changes).toEqual([403, 403, 403, 403, 404, 403]);
  });
}, { sql: 'differs' });
