import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { EnvironmentResponse, WorkLogResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { rowCounts } from '../../../testing/row-counts.js';

type Refusal = [what: string, content: (stage: Refused) => object, status: number, field: string, code: string];

interface Refused extends CaseStage {
  otherEnvironmentId: string;
  otherTaskId: string;
  retiredTaskId: string;
}

const task = (workTaskId: string) => ({ tasks: [{ workTaskId }] });

/** The period runs from 2.2.2026, the placement to 30.6., a pause from 14. to 15.3.; 12 hours of 12.3. are logged; today is 16.3. */
const REFUSALS: Refusal[] = [
  ['31 February', () => ({ date: '2026-02-31' }), 400, 'date', 'invalidDate'],
  ['no date at all', () => ({ date: undefined }), 400, 'date', 'required'],
  ['a negative hour', () => ({ minutes: -60 }), 400, 'minutes', 'tooSmall'],
  ['no minutes', () => ({ minutes: 0 }), 400, 'minutes', 'tooSmall'],
  ['25 hours in one entry', () => ({ minutes: 1500 }), 400, 'minutes', 'tooLarge'],
  ['half a minute', () => ({ minutes: 60.5 }), 400, 'minutes', 'notANumber'],
  ['more than 24 hours over the entries of the day', () => ({ date: '2026-03-12', minutes: 721 }), 422, 'minutes', 'moreThan24Hours'],
  ['the future', () => ({ date: '2026-03-17' }), 422, 'date', 'dateInFuture'],
  ['before the start', () => ({ date: '2026-02-01' }), 422, 'date', 'dateBeforeStart'],
  ['a pause', () => ({ date: '2026-03-14' }), 422, 'date', 'inPause'],
  ['a place where the person is not', (stage) => ({ environmentId: stage.otherEnvironmentId, ...task(stage.otherTaskId) }), 422, 'environmentId', 'wrongEnvironment'],
  ['an environment that is not', () => ({ environmentId: randomUUID(), tasks: [], note: 'Missä?' }), 422, 'environmentId', 'wrongEnvironment'],
  ['a task of another environment', (stage) => task(stage.otherTaskId), 422, 'tasks', 'taskOfAnotherEnvironment'],
  ['a task out of use', (stage) => task(stage.retiredTaskId), 422, 'tasks', 'taskOfAnotherEnvironment'],
  ['the same task twice', (stage) => ({ tasks: [...task(stage.taskIds[0]).tasks, ...task(stage.taskIds[0]).tasks] }), 422, 'tasks', 'notUnique'],
  ['nothing done', () => ({ tasks: [] }), 422, 'tasks', 'taskActivityOrNoteMissing'],
  ['a note of spaces only', () => ({ tasks: [], note: '   ' }), 422, 'tasks', 'taskActivityOrNoteMissing'],
  ['a task that is no id', () => ({ tasks: [{ workTaskId: 'siivous' }] }), 400, 'tasks.0.workTaskId', 'invalidId'],
  ['an unknown level', () => ({ independence: 'alone' }), 400, 'independence', 'invalidChoice'],
  ['an unknown activity', () => ({ activity: 'sleeping' }), 400, 'activity', 'invalidChoice'],
  ['a control character in the note', () => ({ note: 'a\u0000b' }), 400, 'note', 'invalidText'],
  ['a note that is too long', () => ({ note: 'x'.repeat(2001) }), 400, 'note', 'tooLong'],
  ['a field that is not', () => ({ confirmed: true }), 400, 'confirmed', 'unknownField'],
];

describeOnBothDatabases('entries that are refused', (context) => {
  let stage: Refused;
  const entry = (content: object): object => ({
    coachingPeriodId: stage.periodId, environmentId: stage.environmentId, date: '2026-03-10', minutes: 240, independence: 'partly', ...task(stage.taskIds[0]), ...content,
  });

  beforeAll(async () => {
    const made = await stageCase(context.api);
    const { coach } = made;
    const body = { name: 'Toinen paikka', kind: 'workshop', organiser: 'Yhdistys', municipalityCode: '684', capacity: 3 };
    const otherEnvironmentId = (await coach.post<EnvironmentResponse>('/environments', { body })).body.id;
    const other = await coach.post<EnvironmentResponse>(`/environments/${otherEnvironmentId}/tasks`, { body: { name: 'Pakkaus' } });
    const added = await coach.post<EnvironmentResponse>(`/environments/${made.environmentId}/tasks`, { body: { name: 'Poistuva' } });
    const retiredTaskId = added.body.tasks.find((one) => one.name === 'Poistuva')?.id ?? '';
    await coach.delete(`/environments/${made.environmentId}/tasks/${retiredTaskId}`, { version: 1 });
    stage = { ...made, otherEnvironmentId, otherTaskId: other.body.tasks[0]?.id ?? '', retiredTaskId };
    await made.act(made.periodId, 'pauses', { from: '2026-03-14', to: '2026-03-15', reason: 'holiday' });
    await coach.post('/work-logs', { body: entry({ date: '2026-03-12', minutes: 720 }) });
  });

  it.each(REFUSALS)('%s', async (_what, content, status, field, code) => {
    const before = await rowCounts(context.api);
    const refused = await stage.coach.post('/work-logs', { body: entry(content(stage)), key: randomUUID() });
    expect([refused.status, refused.body]).toMatchObject([status, { errors: [{ field, code }] }]);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(await rowCounts(context.api)).toEqual(before);
  });

  it('outside the placement, when the placement is shortened', async () => {
    const { periodId } = await stage.refer('Lyhyt Paikka');
    const placement = (await stage.act(periodId, 'contacts', { date: '2026-03-01', kind: 'phone', outcome: 'reached' })).placements[0];
    const shortened = await stage.coach.patch(`/coaching-periods/${periodId}/placements/${placement?.id ?? ''}`, { version: placement?.version ?? 0, body: { to: '2026-03-06' } });
    expect(shortened.status).toBe(200);
    const refused = await stage.coach.post('/work-logs', { body: entry({ coachingPeriodId: periodId }) });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ field: 'date', code: 'outsidePlacement' }] }]);
  });

  it('the same rules when an entry is corrected, and nothing changes', async () => {
    const made = await stage.coach.post<WorkLogResponse>('/work-logs', { body: entry({ date: '2026-03-11' }) });
    const path = `/work-logs/${made.body.id}`;
    const corrections: [object, string][] = [
      [{ date: '2026-03-17' }, 'dateInFuture'], [{ date: '2026-03-12', minutes: 800 }, 'moreThan24Hours'], [{ date: '2026-03-15' }, 'inPause'],
      [{ tasks: [] }, 'taskActivityOrNoteMissing'], [task(stage.otherTaskId), 'taskOfAnotherEnvironment'], [{ environmentId: stage.otherEnvironmentId }, 'wrongEnvironment'],
    ];
    for (const [body, code] of corrections) {
      const refused = await stage.coach.patch<{ errors: { code: string }[] }>(path, { version: 1, body });
      expect([refused.status, refused.body.errors.map((error) => error.code)]).toEqual([422, expect.arrayContaining([code])]);
    }
    expect((await stage.coach.get<WorkLogResponse>(path)).body).toEqual(made.body);
    expect((await stage.coach.patch(path, { version: 1, body: { minutes: 1440 } })).status).toBe(200);
  });

  it('24 hours exactly are a day, also when two clients log at once', async () => {
    const { periodId } = await stage.refer('Täysi Päivä');
    const body = entry({ coachingPeriodId: periodId, minutes: 500 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => stage.coach.post('/work-logs', { body })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 422, 422]);
    const fill = await stage.coach.post('/work-logs', { body: entry({ coachingPeriodId: periodId, minutes: 440 }) });
    expect(fill.status).toBe(201);
  });
}, { sql: 'differs' });
