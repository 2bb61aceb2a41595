import { beforeAll, expect, it } from '@jest/globals';
import type { EnvironmentResponse, LoggablePeopleResponse, MyDayResponse, TraineeResponse, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage, type StagedPeriod } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('who sees and touches which entries', (context) => {
  let stage: CaseStage;
  let person: StagedPeriod;
  let secondPlaceId: string;
  let staffOfSecond: TestClient;
  let first: WorkLogResponse;
  let second: WorkLogResponse;

  const entry = (environmentId: string, content: object = {}): object => ({
    coachingPeriodId: person.periodId, environmentId, date: '2026-03-10', minutes: 60, independence: 'partly', tasks: [], note: 'Työtä', ...content,
  });
  const list = async (client: TestClient): Promise<string[]> =>
    (await client.get<WorkLogListResponse>('/work-logs')).body.items.filter((item) => item.coachingPeriodId === person.periodId).map((item) => item.id).sort();

  /** One person at two places, with an entry at each. */
  beforeAll(async () => {
    stage = await stageCase(context.api);
    person = await stage.refer('Kahdessa Paikassa');
    const body = { name: 'Keittiö', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: '684', capacity: 3 };
    secondPlaceId = (await stage.coach.post<EnvironmentResponse>('/environments', { body })).body.id;
    await stage.act(person.periodId, 'placements', { environmentId: secondPlaceId, from: '2026-03-01', to: '2026-04-30', basis: 'workTryOut', daysPerWeek: 1, minutesPerDay: 240 });
    staffOfSecond = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [secondPlaceId] }));
    first = (await stage.coach.post<WorkLogResponse>('/work-logs', { body: entry(stage.environmentId) })).body;
    second = (await staffOfSecond.post<WorkLogResponse>('/work-logs', { body: entry(secondPlaceId) })).body;
  });

  it('staff read the diary of the people of their place and write about their place only', async () => {
    expect(await list(staffOfSecond)).toEqual([first.id, second.id].sort());
    const elsewhere = (await staffOfSecond.get<WorkLogResponse>(`/work-logs/${first.id}`)).body;
    expect(elsewhere.abilities).toEqual(['workLog.read']);
    expect((await staffOfSecond.post('/work-logs', { body: entry(stage.environmentId) })).status).toBe(403);
    expect((await staffOfSecond.patch(`/work-logs/${first.id}`, { version: 1, body: { minutes: 1 } })).status).toBe(403);
    expect((await staffOfSecond.delete(`/work-logs/${first.id}`, { version: 1 })).status).toBe(403);
    // Nor can an entry be moved to a place that one does not supervise.
    expect((await staffOfSecond.patch(`/work-logs/${second.id}`, { version: 1, body: { environmentId: stage.environmentId } })).status).toBe(403);
    const people = (await staffOfSecond.get<LoggablePeopleResponse>('/loggable-people')).body.items;
    expect(people.map((one) => [one.coachingPeriodId, one.environment.id])).toEqual([[person.periodId, secondPlaceId]]);
  });

  it('the trainee touches the own unconfirmed entries only', async () => {
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: person.traineeId }));
    expect(await list(trainee)).toEqual([first.id, second.id].sort());
    expect((await trainee.patch(`/work-logs/${first.id}`, { version: 1, body: { minutes: 1 } })).status).toBe(403);
    const own = (await trainee.post<WorkLogResponse>('/work-logs', { body: entry(secondPlaceId) })).body;
    const changed = await trainee.patch<WorkLogResponse>(`/work-logs/${own.id}`, { version: 1, body: { minutes: 90 } });
    expect([changed.status, changed.body.confirmed]).toEqual([200, false]);
    const corrected = await staffOfSecond.patch<WorkLogResponse>(`/work-logs/${own.id}`, { version: 2, body: { minutes: 80 } });
    expect([corrected.body.confirmed, corrected.body.version]).toEqual([true, 3]);
    expect((await trainee.delete(`/work-logs/${own.id}`, { version: 3 })).status).toBe(403);
    expect((await stage.coach.delete(`/work-logs/${own.id}`, { version: 3 })).status).toBe(204);
  });

  it('opens to a neighbour with a reason, to read', async () => {
    const user = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [stage.fieldId] });
    const neighbour = await context.api.signedIn(user);
    expect(await list(neighbour)).toEqual([]);
    await neighbour.post(`/trainees/${person.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
    expect(await list(neighbour)).toEqual([first.id, second.id].sort());
    expect((await neighbour.get<WorkLogResponse>(`/work-logs/${first.id}`)).body.abilities).toEqual(['workLog.read']);
    expect((await neighbour.post('/work-logs', { body: entry(secondPlaceId) })).status).toBe(403);
    await setProhibition(true);
    expect(await list(neighbour)).toEqual([]);
    expect((await neighbour.get(`/work-logs/${first.id}`)).status).toBe(404);
    await setProhibition(false);
  });

  it('under a safety prohibition staff see the entries of their own place only', async () => {
    await setProhibition(true);
    expect(await list(staffOfSecond)).toEqual([second.id]);
    expect((await staffOfSecond.get(`/work-logs/${first.id}`)).status).toBe(404);
    expect(await list(stage.coach)).toEqual([first.id, second.id].sort());
    await setProhibition(false);
  });

  it('closes with the period', async () => {
    const ended = await stage.refer('Päättyvä Jakso');
    const body = { ...entry(stage.environmentId), coachingPeriodId: ended.periodId };
    const made = (await stage.coach.post<WorkLogResponse>('/work-logs', { body })).body;
    await stage.act(ended.periodId, 'end-early', { reason: 'moved', exit: { status: 'unknown', date: '2026-03-15' } });
    expect((await stage.coach.post('/work-logs', { body })).body).toMatchObject({ code: 'periodEnded', status: 409 });
    expect((await stage.coach.patch(`/work-logs/${made.id}`, { version: 1, body: { minutes: 1 } })).status).toBe(409);
    expect((await stage.coach.delete(`/work-logs/${made.id}`, { version: 1 })).status).toBe(409);
    expect((await stage.coach.get<WorkLogResponse>(`/work-logs/${made.id}`)).body.abilities).toEqual(['workLog.read']);
  });

  it('lets what the person wrote be confirmed after the end, and counts it as waiting until then', async () => {
    const ended = await stage.refer('Viimeinen Päivä');
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: ended.traineeId }));
    const made = (await trainee.post<WorkLogResponse>('/work-logs', { body: { ...entry(stage.environmentId), coachingPeriodId: ended.periodId } })).body;
    await stage.act(ended.periodId, 'end-early', { reason: 'moved', exit: { status: 'unknown', date: '2026-03-15' } });
    const waiting = async (): Promise<string[]> => (await stage.coach.get<WorkLogListResponse>(`/work-logs?confirmed=waiting&coachingPeriod=${ended.periodId}`)).body.items.map((item) => item.id);
    expect(await waiting()).toEqual([made.id]);
    expect((await stage.coach.get<MyDayResponse>('/my-day')).body.toConfirm.map((log) => log.id)).toContain(made.id);
    expect((await stage.coach.post<WorkLogResponse>(`/work-logs/${made.id}/confirmation`, { version: made.version })).body).toMatchObject({ confirmed: true });
    expect(await waiting()).toEqual([]);
  });

  async function setProhibition(safetyProhibition: boolean): Promise<void> {
    const { version } = (await stage.coach.get<TraineeResponse>(`/trainees/${person.traineeId}`)).body;
    const changed = await stage.coach.patch(`/trainees/${person.traineeId}`, { version, body: { safetyProhibition } });
    if (changed.status !== 200) throw new Error(changed.text);
  }
});
