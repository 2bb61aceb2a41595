import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { DemonstrationListResponse, DemonstrationResponse, EnvironmentResponse, TimelineResponse } from '@valopolku/contracts';
import { STAGE_PART, stageRequirement } from '../../../testing/case-stage.js';
import { DemonstrationSteps, EMPLOYER, TEACHER } from '../../../testing/demonstration-steps.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { rowCounts } from '../../../testing/row-counts.js';

interface Refusal {
  errors: { field: string; code: string }[];
}

describeOnBothDatabases('demonstrations over http', (context) => {
  const steps = DemonstrationSteps.of(context);
  const { plan, whole, act, booked, period } = steps;
  const codes = ({ errors }: Refusal): string[] => errors.map(({ field, code }) => `${field}: ${code}`).sort();

  it('plans a draft that says what still lacks, and refuses to book it naming all of it', async () => {
    const made = await plan();
    expect([made.status, made.body.state, made.body.missing]).toEqual([201, 'draft', ['provider', 'environment', 'dates', 'providerAssessor', 'workingLifeAssessor']]);
    expect(made.body.abilities).toEqual(['demonstration.read', 'demonstration.change', 'demonstration.book', 'demonstration.cancel']);
    const refused = await act<Refusal>(made.body, 'booking');
    expect(refused.status).toBe(422);
    expect(codes(refused.body)).toEqual([
      'assessors: assessorFromProviderMissing', 'assessors: assessorFromWorkingLifeMissing', 'environmentId: required', 'providerId: required', 'startsOn: required',
    ]);
    const changed = await steps.stage.coach.patch<DemonstrationResponse>(`/demonstrations/${made.body.id}`, { version: 1, body: whole() });
    expect(changed.body).toMatchObject({ version: 2, missing: [], provider: { name: 'WinNova' }, environment: { name: 'Pohjoiskehän koulu' }, startsAt: '08:30' });
    const done = await act(changed.body, 'booking');
    expect([done.status, done.body.state, done.body.version]).toEqual([200, 'booked', 3]);
    const { items } = (await steps.stage.coach.get<TimelineResponse>(`/coaching-periods/${steps.person.periodId}/timeline`)).body;
    expect(items.map((item) => item.kind)).toEqual(expect.arrayContaining(['demonstration.planned', 'demonstration.changed', 'demonstration.booked']));
    expect(items.find((item) => item.kind === 'demonstration.booked')).toMatchObject({ date: null, forDay: done.body.startsOn, about: done.body.degreePart.name });
  });

  it('takes two assessors of the provider only with a reason, never the coach, and an approved environment', async () => {
    const colleague = { ...TEACHER, name: 'Toinen Opettaja' };
    const { body } = await plan({ ...whole(), assessors: [TEACHER, colleague] });
    expect(body.missing).toEqual(['specialReason']);
    const path = `/demonstrations/${body.id}`;
    const reasoned = await steps.stage.coach.patch<DemonstrationResponse>(path, { version: 1, body: { specialReason: 'Työelämän arvioija sairastui' } });
    expect(reasoned.body.missing).toEqual([]);
    const byCoach = await steps.stage.coach.patch<DemonstrationResponse>(path, { version: 2, body: { assessors: [TEACHER, { ...EMPLOYER, name: steps.stage.users.coach.name }] } });
    expect(byCoach.body.missing).toEqual(['coachAssesses']);
    const late = await steps.stage.coach.patch<DemonstrationResponse>(path, { version: 3, body: { assessors: [TEACHER, EMPLOYER], startsOn: '2027-02-01', endsOn: null } });
    expect(late.body.missing).toEqual(['approval']);
    expect(codes((await act<Refusal>(late.body, 'booking')).body)).toEqual(['environmentId: environmentNotApprovedForPart']);
  });

  it('keeps a booked one whole, cancels with a reason, and leaves a cancelled one alone', async () => {
    const made = await booked();
    const broken = await steps.stage.coach.patch<Refusal>(`/demonstrations/${made.id}`, { version: made.version, body: { providerId: null } });
    expect([broken.status, codes(broken.body)]).toEqual([422, ['providerId: required']]);
    expect(codes((await act<Refusal>(made, 'cancellation', { reason: ' ' })).body)[0]).toContain('reason');
    const cancelled = await act(made, 'cancellation', { reason: 'Päivä siirtyy' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelReason: 'Päivä siirtyy', missing: [], abilities: ['demonstration.read'] });
    for (const [verb, body] of [['booking', {}], ['result', { grade: '3', assessedOn: '2026-03-13' }]] as const) {
      const refused = await act(cancelled.body, verb, body);
      expect([refused.status, refused.body]).toMatchObject([409, { code: 'demonstrationClosed' }]);
    }
  });

  it('says of a booked one that the approval of its place has gone', async () => {
    const made = (await act((await plan({ ...whole(), startsOn: '2026-03-20', endsOn: null })).body, 'booking')).body;
    const place = `/environments/${steps.stage.environmentId}`;
    const environment = async () => (await steps.stage.coach.get<EnvironmentResponse>(place)).body;
    const now = async () => (await steps.stage.coach.get<DemonstrationResponse>(`/demonstrations/${made.id}`)).body;
    expect((await now()).missing).toEqual([]);
    const [approval] = (await environment()).approvals;
    await steps.stage.coach.delete(`${place}/approvals/${approval?.id ?? ''}`, { version: approval?.version });
    expect(await now()).toMatchObject({ state: 'booked', missing: ['approval'] });
    const anew = { degreePartId: STAGE_PART, providerId: steps.stage.providerId, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' };
    expect((await steps.stage.coach.post(`${place}/approvals`, { body: anew })).status).toBe(201);
    expect((await now()).missing).toEqual([]);
  });

  it('keeps a place in use while a demonstration is booked there', async () => {
    const body = { name: 'Uusi koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: '684', capacity: 2 };
    const { id } = (await steps.stage.coach.post<EnvironmentResponse>('/environments', { body })).body;
    const place = `/environments/${id}`;
    await steps.stage.coach.post(`${place}/tasks`, { body: { name: 'Siivous', requirementIds: [stageRequirement(1)] } });
    await steps.stage.coach.post(`${place}/approvals`, { body: { degreePartId: STAGE_PART, providerId: steps.stage.providerId, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' } });
    const coming = { ...whole(), environmentId: id, startsOn: '2026-03-20', endsOn: null };
    const made = (await act((await plan(coming)).body, 'booking')).body;
    expect(made.state).toBe('booked');
    const retire = async () => steps.stage.coach.post<{ code: string }>(`${place}/retirement`, { version: (await steps.stage.coach.get<EnvironmentResponse>(place)).body.version, body: {} });
    const refused = await retire();
    expect([refused.status, refused.body.code]).toEqual([409, 'environmentBooked']);
    const draft = (await plan(coming)).body;
    await act(made, 'cancellation', { reason: 'Paikka suljetaan' });
    expect((await retire()).status).toBe(200);
    expect((await steps.stage.coach.get<DemonstrationResponse>(`/demonstrations/${draft.id}`)).body.missing).toEqual(['environmentRetired']);
    expect(codes((await act<Refusal>(draft, 'booking')).body)).toEqual(['environmentId: environmentRetired']);
  });

  it('refuses plans that cannot be', async () => {
    const cases: [object, number, string, string][] = [
      [{ targetId: randomUUID() }, 422, 'targetId', 'targetNotChosen'],
      [{ providerId: randomUUID() }, 422, 'providerId', 'unknownProvider'],
      [{ environmentId: randomUUID() }, 422, 'environmentId', 'unknownEnvironment'],
      [{ startsOn: '2026-02-01' }, 422, 'startsOn', 'dateBeforeStart'],
      [{ startsOn: '2026-03-20', endsOn: '2026-03-19' }, 422, 'endsOn', 'endBeforeStart'],
      [{ startsOn: '2026-04-31' }, 400, 'startsOn', 'invalidDate'],
      [{ startsAt: '25:00' }, 400, 'startsAt', 'invalidTime'],
    ];
    const before = await rowCounts(context.api);
    for (const [content, status, field, code] of cases) {
      expect([code, await plan(content)]).toMatchObject([code, { status, body: { errors: [{ field, code }] } }]);
    }
    expect(await rowCounts(context.api)).toEqual(before);
  });

  it('lists those ahead, those past and those that lack something, for those who may see them', async () => {
    const ahead = (await plan({ startsOn: '2026-04-01' })).body;
    const undated = (await plan()).body;
    const past = await booked();
    const list = async (query: string, client = steps.stage.coach): Promise<string[]> =>
      (await client.get<DemonstrationListResponse>(`/demonstrations?coachingPeriod=${steps.person.periodId}${query}`)).body.items.map((item) => item.id);
    expect(await list('')).toEqual([past.id, ahead.id, undated.id]);
    expect(await list('&when=ahead')).toEqual([ahead.id, undated.id]);
    expect(await list('&when=past')).toEqual([past.id]);
    expect(await list('&when=lacking')).toEqual([ahead.id, undated.id]);
    expect(await list('', steps.stage.staff)).toHaveLength(3);
    expect((await steps.stage.staff.post(`/demonstrations/${ahead.id}/booking`, { version: 1 })).status).toBe(403);
    const stranger = await context.api.signedIn(await context.api.user(['coach']));
    expect((await stranger.get(`/demonstrations/${ahead.id}`)).status).toBe(404);
  });

  it('ends with its period, and one that has been and has no result is asked about first', async () => {
    const been = (await act((await plan({ ...whole(), startsOn: '2026-03-16', endsOn: null })).body, 'booking')).body;
    const coming = (await act((await plan({ ...whole(), startsOn: '2026-03-17', endsOn: null })).body, 'booking')).body;
    const end = async (headers: Record<string, string> = {}) =>
      steps.stage.coach.post<Refusal & { code?: string }>(`/coaching-periods/${steps.person.periodId}/end-early`, { version: (await period()).version, headers, body: { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } } });
    const before = await period();
    const asked = await end();
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'exit.date', code: 'demonstrationUnsettled' }] }]);
    expect(await period()).toEqual(before);
    expect((await end({ Confirmed: 'demonstrationUnsettled' })).status).toBe(200);
    const { items } = (await steps.stage.coach.get<DemonstrationListResponse>(`/demonstrations?coachingPeriod=${steps.person.periodId}`)).body;
    // In the same words as when a death ended it.
    expect(items.map(({ id, state, cancelReason }) => [id, state, cancelReason]).sort()).toEqual([been.id, coming.id].sort().map((id) => [id, 'cancelled', 'Valmennusjakso on päättynyt.']));
    expect((await steps.stage.coach.get('/my-day')).text).not.toContain(coming.id);
  });

  it('keeps the gate of the period closed while a booked one has no result', async () => {
    await steps.stage.act(steps.person.periodId, `targets/${steps.person.targetId}/readiness`, { date: '2026-03-10', waivedReason: 'Valmis jo' });
    await steps.stage.act(steps.person.periodId, 'advance', { to: 'demonstration', date: '2026-03-11' });
    const made = await booked();
    const settled = async () => (await period()).gate?.conditions.find((condition) => condition.code === 'demonstrationsSettled')?.met;
    expect(await settled()).toBe(false);
    await act(made, 'result', { grade: 'failed', assessedOn: '2026-03-13' });
    expect(await settled()).toBe(true);
  });
});
