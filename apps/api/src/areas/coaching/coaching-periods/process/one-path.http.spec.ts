import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CoachingPeriodResponse } from '@valopolku/contracts';
import { SUITABILITY_CRITERIA } from '@valopolku/domain';
import { periodSending } from '@valopolku/testing';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { changePeriod } from '../../../../testing/change-period.js';
import type { TestClient } from '../../../../testing/test-client.js';

/** The path as the screens walk it: every change with the version of what it changes. */
describeOnBothDatabases('one person’s path over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    manager = await context.api.signedIn(world.manager);
  });

  it('takes one change after the other, each answering with what it changed, its ETag and the header', async () => {
    let period = (await coach.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: 'Polulla' }) }) })).body;
    const step = async (path: string, body: object): Promise<CoachingPeriodResponse> => {
      const answer = await changePeriod(coach, period, path, body);
      const fresh = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
      expect([path, answer.status, answer.headers.etag]).toEqual([path, 200, `"${periodSending(fresh, path).version}"`]);
      // What it answers with is what the page shows then, but for lists that follow.
      expect(fresh).toMatchObject(answer.body);
      period = fresh;
      return period;
    };
    await step('information', {
      informationVersion: '2026-1', language: 'fi', date: '2026-03-02', service: 'esfProject',
    });
    expect(period.information).toMatchObject({ informationVersion: '2026-1', controller: 'Testipaja ry', legalBasis: 'esfLegislation', controllerKind: 'ministry' });
    await step('start', { startsOn: '2026-03-09' });
    await step('suitability-assessments', {
      date: '2026-03-10', decision: 'acceptedWithSupport', reason: 'Motivaatio ja ala sopivat',
      criteria: SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'withSupport', words: 'Sovittiin tuesta' })),
    });
    expect(period.suitability).toMatchObject([{ decision: 'acceptedWithSupport', by: world.coach.name }]);
    await step('targets', { degreePartId: world.degreePartId });
    await step('placements', { environmentId: world.environmentId, from: '2026-03-10', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 });
    await step('plan', { date: '2026-03-10', plan: 'Ylläpitosiivous, tuki alussa joka päivä' });
    expect(period).toMatchObject({ plan: { date: '2026-03-10', plan: 'Ylläpitosiivous, tuki alussa joka päivä' }, gate: { to: 'skillBuilding', open: true } });
    await step('advance', { to: 'skillBuilding' });
    await step('pauses', { from: '2026-03-12', reason: 'sickLeave' });
    await step(`pauses/${period.pauses[0]?.id}/end`, { to: '2026-03-13' });
    await step('extensions', { days: 14, reason: 'Sairausloman vuoksi' });
    await step('contacts', { date: '2026-03-15', kind: 'visit', outcome: 'reached' });
    expect(period).toMatchObject({ contacts: [{ kind: 'visit', by: world.coach.name }], plannedEnd: '2026-09-24', status: 'open' });
    const target = `targets/${period.targets[0]?.id}`;
    for (const requirementId of world.requirementIds) await step(`${target}/judgements`, { requirementId, judgement: 'ready' });
    await step(`${target}/readiness`, { date: '2026-03-16' });
    await step('advance', { to: 'demonstration', date: '2026-03-16' });
    await step('step-back', { reason: 'Näyttö siirtyy' });
    await step('advance', { to: 'demonstration' });
    await step('follow-up-path', { kind: 'restOfQualification', words: 'Loput osat oppisopimuksella', agreedOn: '2026-03-16' });
    await step('exit', { status: 'studying', detail: 'apprenticeship', date: '2026-03-16' });
    const ended = await step('advance', { to: 'ended' });
    expect(ended).toMatchObject({ phase: 'ended', exit: { status: 'studying', detail: 'apprenticeship' }, followUpPath: { kind: 'restOfQualification' } });
    expect(ended.abilities.filter((ability) => ability.startsWith('coachingPeriod.'))).toEqual(['coachingPeriod.list', 'coachingPeriod.read', 'coachingPeriod.readTimeline', 'coachingPeriod.recordDeath']);
  });

  it('lets the manager’s list follow', async () => {
    const total = async (query: string): Promise<number> => (await manager.get<CoachingPeriodListResponse>(`/coaching-periods?${query}`)).body.total;
    expect([await total('group=participants'), await total('exitStatus=studying'), await total('exitStatus=positivePath'), await total('status=open')]).toEqual([1, 1, 1, 0]);
    const referred = (await coach.post<CoachingPeriodResponse>('/coaching-periods', { body: world.referral({ trainee: aPerson({ lastName: 'Toinen' }) }) })).body;
    expect([await total('group=participants'), await total('status=open'), await total('waiting=newReferral')]).toEqual([1, 1, 1]);
    const away = { outcome: 'declined', date: '2026-03-16', reason: 'Ei halua aloittaa nyt' };
    expect((await coach.post(`/coaching-periods/${referred.id}/turn-away`, { version: 1, body: away })).status).toBe(200);
    expect([await total('group=participants'), await total('status=open'), await total('status=closed')]).toEqual([1, 0, 2]);
  });

  it('ends early, takes a target back and changes a placement', async () => {
    const { id, version, targets, placements } = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Kolmas' }) });
    const moved = await coach.patch<CoachingPeriodResponse>(`/coaching-periods/${id}/placements/${placements[0]?.id}`, { version: placements[0]?.version ?? 0, body: { to: '2026-04-30' } });
    expect([moved.status, moved.body.placements[0]?.to]).toEqual([200, '2026-04-30']);
    const removed = await coach.delete<CoachingPeriodResponse>(`/coaching-periods/${id}/targets/${targets[0]?.id}`, { version: targets[0]?.version ?? 0 });
    expect([removed.status, removed.body.targets]).toEqual([200, []]);
    const ended = await coach.post<CoachingPeriodResponse>(`/coaching-periods/${id}/end-early`, {
      version, body: { reason: 'personsOwnWish', exit: { status: 'unemployedJobseeker', date: '2026-03-16' } },
    });
    expect(ended.body).toMatchObject({ phase: 'ended', version: version + 1, exit: { earlyEndReason: 'personsOwnWish' }, exitStatus: 'unemployedJobseeker' });
    expect((await coach.post<{ code: string }>(`/coaching-periods/${id}/contacts`, { body: { date: '2026-03-16', kind: 'phone', outcome: 'reached' } })).body.code).toBe('periodEnded');
  });

  it('does a thing once however often it is sent with the same key', async () => {
    const body = world.referral({ trainee: aPerson({ lastName: 'Kerran' }) });
    const answers = await Promise.all(Array.from({ length: 5 }, () => coach.post<CoachingPeriodResponse>('/coaching-periods', { body, key: 'kerran-vain-1' })));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect((await coach.get<CoachingPeriodListResponse>('/coaching-periods?q=kerran')).body.total).toBe(1);
  });
});
