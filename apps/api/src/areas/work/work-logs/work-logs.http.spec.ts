import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { CoachingPeriodResponse, LoggablePeopleResponse, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../testing/test-app.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('the work diary over http', (context) => {
  let stage: CaseStage;

  beforeAll(async () => {
    stage = await stageCase(context.api);
  });

  const entry = (content: object = {}): object => ({
    coachingPeriodId: stage.periodId, environmentId: stage.environmentId, date: '2026-03-10', minutes: 240, independence: 'partly',
    tasks: [{ workTaskId: stage.taskIds[0] }], ...content,
  });
  const log = (client: TestClient, content: object = {}) => client.post<WorkLogResponse>('/work-logs', { body: entry(content) });

  it('logs a day as staff: seen and so confirmed at once, evidence and totals follow', async () => {
    const made = await log(stage.staff, { tasks: [{ workTaskId: stage.taskIds[0] }, { workTaskId: stage.taskIds[1], independence: 'independent' }], note: '<b>Hyvin</b> meni' });
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({
      traineeName: 'Aino Koskela', environment: { id: stage.environmentId, name: 'Pohjoiskehän koulu' }, minutes: 240, confirmed: true,
      confirmedBy: stage.users.staff.name, loggedBy: stage.users.staff.name, note: '<b>Hyvin</b> meni', abilities: ['workLog.read', 'workLog.correct', 'workLog.delete'],
      tasks: [{ name: 'Luokkien siivous', independence: 'partly' }, { name: 'Käytävien siivous', independence: 'independent' }],
    });
    expect((await stage.staff.get<WorkLogResponse>(`/work-logs/${made.body.id}`)).body).toEqual(made.body);
    const { body: period } = await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}`);
    expect(period).toMatchObject({ logMinutes: 240, logCount: 1 });
    expect(period.targets[0]?.requirements.slice(0, 3)).toMatchObject([
      { guided: 0, partly: 0, independent: 1, lastOn: '2026-03-10' }, { guided: 0, partly: 0, independent: 1 }, { guided: 0, partly: 0, independent: 0 },
    ]);
    await stage.coach.delete(`/work-logs/${made.body.id}`, { version: 1 });
  });

  it('lets the trainee log the own day, which waits until someone who saw it confirms', async () => {
    const { periodId, traineeId } = await stage.refer('Oma Päiväkirja');
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId }));
    const made = await log(trainee, { coachingPeriodId: periodId });
    expect(made.body).toMatchObject({ confirmed: false, confirmedBy: null, abilities: ['workLog.read', 'workLog.correct', 'workLog.delete'] });
    const evidence = async () => (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body.targets[0]?.requirements[0]?.partly;
    expect(await evidence()).toBe(0);
    expect((await trainee.post(`/work-logs/${made.body.id}/confirmation`, { version: 1 })).status).toBe(403);
    const seen = await stage.staff.post<WorkLogResponse>(`/work-logs/${made.body.id}/confirmation`, { version: 1 });
    expect([seen.status, seen.body.confirmed, seen.body.confirmedBy]).toEqual([200, true, stage.users.staff.name]);
    expect(await evidence()).toBe(1);
    const again = await stage.coach.post(`/work-logs/${made.body.id}/confirmation`, { version: 2 });
    expect([again.status, again.body]).toMatchObject([409, { code: 'alreadyConfirmed' }]);
    // Once confirmed it is no longer the trainee's to change.
    expect((await trainee.patch(`/work-logs/${made.body.id}`, { version: 2, body: { minutes: 60 } })).status).toBe(403);
    expect((await stage.coach.delete(`/work-logs/${made.body.id}/confirmation`, { version: 2 })).status).toBe(403);
    const back = await stage.staff.delete<WorkLogResponse>(`/work-logs/${made.body.id}/confirmation`, { version: 2 });
    expect([back.status, back.body.confirmed]).toEqual([200, false]);
    expect(await evidence()).toBe(0);
    // Whoever corrects what another confirmed has seen the new hours: nobody is named for hours that they never saw.
    await stage.staff.post(`/work-logs/${made.body.id}/confirmation`, { version: 3 });
    const corrected = await stage.coach.patch<WorkLogResponse>(`/work-logs/${made.body.id}`, { version: 4, body: { minutes: 180 } });
    expect(corrected.body).toMatchObject({ minutes: 180, confirmed: true, confirmedBy: stage.users.coach.name });
  });

  it('corrects with the version, checks anew, and deletes', async () => {
    const { periodId } = await stage.refer('Korjaus Testi');
    const { body } = await log(stage.coach, { coachingPeriodId: periodId, activity: 'training', note: 'Kortti' });
    const path = `/work-logs/${body.id}`;
    expect((await stage.coach.patch(path, { body: { minutes: 60 } })).status).toBe(428);
    const changed = await stage.coach.patch<WorkLogResponse>(path, { version: 1, body: { minutes: 300, date: '2026-03-11', note: null, tasks: [{ workTaskId: stage.taskIds[1] }] } });
    expect(changed.body).toMatchObject({ version: 2, minutes: 300, date: '2026-03-11', note: null, activity: 'training', confirmed: true, tasks: [{ name: 'Käytävien siivous' }] });
    const stale = await stage.coach.patch(path, { version: 1, body: { minutes: 10 } });
    expect([stale.status, stale.body]).toMatchObject([412, { current: { minutes: 300, version: 2 } }]);
    const period = async () => (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body;
    expect((await period()).targets[0]?.requirements.slice(0, 2)).toMatchObject([{ partly: 1, lastOn: '2026-03-11' }, { partly: 1 }]);
    expect((await stage.coach.delete(path, { version: 2 })).status).toBe(204);
    expect(await period()).toMatchObject({ logMinutes: 0, logCount: 0 });
    expect((await period()).targets[0]?.requirements[0]).toMatchObject({ partly: 0, lastOn: null });
    expect((await stage.coach.get(path)).status).toBe(404);
  });

  it('does a retried request once, and gives another id of the same to nobody', async () => {
    const { periodId } = await stage.refer('Kerran Vain');
    const body = entry({ id: v7({ msecs: Date.parse(TEST_NOW) }), coachingPeriodId: periodId, minutes: 30 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => stage.coach.post<WorkLogResponse>('/work-logs', { body })));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect((await stage.staff.post('/work-logs', { body })).status).toBe(409);
    const { items } = (await stage.coach.get<WorkLogListResponse>(`/work-logs?coachingPeriod=${periodId}`)).body;
    expect(items).toHaveLength(1);
  });

  it('lists newest first, page by page, and filters', async () => {
    const { periodId } = await stage.refer('Lista Testi');
    for (const day of ['02', '03', '04', '05', '06']) await log(stage.coach, { coachingPeriodId: periodId, date: `2026-03-${day}`, tasks: day === '04' ? [] : entryTasks(stage), note: 'x' });
    const days: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null; ) {
      const { body }: { body: WorkLogListResponse } = await stage.coach.get(`/work-logs?coachingPeriod=${periodId}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      days.push(...body.items.map((item) => item.date.slice(8)));
      cursor = body.nextCursor;
    }
    expect(days).toEqual(['06', '05', '04', '03', '02']);
    const list = async (query: string): Promise<number> => (await stage.coach.get<WorkLogListResponse>(`/work-logs?coachingPeriod=${periodId}&${query}`)).body.items.length;
    const target = (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body.targets[0];
    expect(await list(`requirement=${target?.requirements[0]?.requirementId ?? ''}`)).toBe(4);
    expect(await list(`requirement=${target?.requirements[4]?.requirementId ?? ''}`)).toBe(0);
    expect(await list('from=2026-03-03&to=2026-03-05')).toBe(3);
    expect(await list('confirmed=no')).toBe(0);
    expect(await list(`environment=${stage.environmentId}`)).toBe(5);
  });

  it('tells about whom one may log today, with the tasks and the last entry', async () => {
    const { periodId } = await stage.refer('Tänään Töissä');
    const { body } = await log(stage.coach, { coachingPeriodId: periodId, date: '2026-03-13' });
    const today = (await stage.staff.get<LoggablePeopleResponse>('/loggable-people')).body.items.find((item) => item.coachingPeriodId === periodId);
    expect(today).toMatchObject({ name: 'Tänään Töissä', placedFrom: '2026-02-02', placedTo: '2026-06-30', last: { id: body.id } });
    expect(today?.tasks.map((task) => task.name)).toEqual(['Luokkien siivous', 'Käytävien siivous', 'Tiskaus']);
    expect((await stage.coach.get<LoggablePeopleResponse>('/loggable-people?date=2026-07-01')).body.items).toEqual([]);
    await stage.act(periodId, 'pauses', { from: '2026-03-14', to: '2026-03-20', reason: 'holiday' });
    const people = async () => (await stage.coach.get<LoggablePeopleResponse>('/loggable-people')).body.items.map((item) => item.coachingPeriodId);
    expect(await people()).not.toContain(periodId);
  });

  it('shows nothing to those outside', async () => {
    const { body } = await log(stage.coach, { minutes: 15 });
    const path = `/work-logs/${body.id}`;
    const stranger = await context.api.signedIn(await context.api.user(['coach']));
    expect((await stranger.get(path)).status).toBe(404);
    const neighbour = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [stage.fieldId] }));
    const refused = await neighbour.get(path);
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'reasonRequired' }]);
    expect((await neighbour.get<WorkLogListResponse>('/work-logs')).body.items).toEqual([]);
    const elsewhere = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [randomUUID()] }));
    expect((await elsewhere.get(path)).status).toBe(404);
    expect((await log(elsewhere)).status).toBe(404);
    const manager = await context.api.signedIn(await context.api.user(['manager']));
    expect((await manager.get('/work-logs')).status).toBe(403);
    expect((await context.api.anonymous().get('/work-logs')).status).toBe(401);
    await stage.coach.delete(path, { version: 1 });
  });
}, { sql: 'differs' });

function entryTasks(stage: CaseStage): object[] {
  return [{ workTaskId: stage.taskIds[0] }];
}
