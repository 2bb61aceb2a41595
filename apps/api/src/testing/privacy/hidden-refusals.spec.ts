import { beforeAll, expect, it } from '@jest/globals';
import { demonstrationRequest, workLogRequest } from '@valopolku/testing';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { Method, TestClient } from '../test-client.js';
import { tried } from '../tried.js';
import { hiddenCase, MUNICIPALITIES, type HiddenCase } from './hidden-case.js';

const LONG = 120_000;

type Asked = [method: Method, path: string, body: object];

/** What someone could ask about the places of a person: each with the environment, or the day, that is guessed. */
function guesses(world: CaseWorld, { periodId, workLogId, demonstrationId, environmentIds, aside }: HiddenCase, ids: { placement: string; target: string }): Asked[] {
  const period = `/coaching-periods/${periodId}`;
  const placed = { from: '2026-03-10', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 };
  return [...environmentIds, aside.environmentId].flatMap((environmentId): Asked[] => [
    ['POST', `${period}/placements`, { ...placed, environmentId }],
    ['POST', '/work-logs', { ...workLogRequest({ coachingPeriodId: periodId, environmentId, date: '2026-03-13' }), tasks: [{ workTaskId: world.workTaskId }] }],
    ['PATCH', `/work-logs/${workLogId}`, { environmentId }],
    ['POST', '/demonstrations', demonstrationRequest({ coachingPeriodId: periodId, targetId: ids.target, environmentId })],
    ['PATCH', `/demonstrations/${demonstrationId}`, { environmentId }],
  ]).concat([
    ['POST', `/demonstrations/${demonstrationId}/booking`, {}], ['POST', `/demonstrations/${demonstrationId}/cancellation`, { reason: 'Ei sovi' }], ['POST', `/demonstrations/${demonstrationId}/result`, { grade: 'passed', assessedOn: '2026-03-16' }],
    ['PATCH', `${period}/placements/${ids.placement}`, { to: '2026-03-11' }], ['POST', `${period}/pauses`, { from: '2026-03-11', to: '2026-03-12', reason: 'holiday' }], ['POST', `${period}/advance`, { to: 'demonstration' }],
    ['POST', `${period}/step-back`, { reason: 'Katsotaan' }], ['POST', `/work-logs/${workLogId}/confirmation`, {}], ['DELETE', `/work-logs/${workLogId}`, {}], ['DELETE', `/work-logs/${workLogId}/confirmation`, {}],
    ...MUNICIPALITIES.map((municipalityCode): Asked => ['PATCH', period, { municipalityCode }]),
  ]);
}

/** No refusal of what outsiders ask hangs on where the person is. */
describeOnBothDatabases('what is refused to those who may not know the places', (context) => {
  let hidden: HiddenCase;
  let asked: Asked[];
  const versions = new Map<string, number>();
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const { api } = context;
    const world = await CaseWorld.make(api);
    const admin = await api.signedIn(await api.user(['admin']));
    expect((await admin.patch(`/users/${world.coach.userId}`, { version: 1, body: { municipalityCodes: [...MUNICIPALITIES] } })).status).toBe(200);
    const coach = await api.signedIn(world.coach);
    hidden = await hiddenCase(api, world, coach);
    const page = (await coach.get<{ placements: { id: string; version: number }[]; targets: { id: string }[] }>(`/coaching-periods/${hidden.periodId}`)).body;
    asked = guesses(world, hidden, { placement: page.placements[0]?.id ?? '', target: page.targets[0]?.id ?? '' });
    const near = { municipalityCodes: [...MUNICIPALITIES], fieldIds: [world.fieldId] };
    const signIn = async (...user: Parameters<typeof api.user>): Promise<TestClient> => api.signedIn(await api.user(...user));
    clients.neighbour = await signIn(['coach'], near);
    clients['neighbour with a reason'] = await signIn(['coach'], near);
    clients['manager with a reason'] = await signIn(['manager', 'coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    for (const who of ['neighbour with a reason', 'manager with a reason']) await clients[who]?.post(`/trainees/${hidden.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
    await api.get(EndService).endEarly(world.coach, hidden.periodId, undefined, { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
    const next = await api.user(['coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    await world.refer({ traineeId: hidden.traineeId, trainee: undefined, coachId: next.userId });
    clients['former coach'] = coach;
    const [placement] = page.placements;
    versions.set(`/coaching-periods/${hidden.periodId}/placements/${placement?.id ?? ''}`, placement?.version ?? 0);
    for (const path of [`/coaching-periods/${hidden.periodId}`, `/demonstrations/${hidden.demonstrationId}`]) versions.set(path, (await coach.get<{ version: number }>(path)).body.version);
  });

  /** The right version, of what the path is about, and a wrong one. */
  const versionsOf = (path: string): number[] => [[...versions].find(([start]) => path.startsWith(start))?.[1] ?? 1, 99];
  const answers = async (): Promise<string[]> => {
    const told: string[] = [];
    for (const [who, client] of Object.entries(clients)) {
      for (const [method, path, body] of asked) {
        for (const version of versionsOf(path)) {
          const { status, body: problem } = await client.request<Record<string, unknown>>(method, path, { body, version });
          told.push(`${who} ${method} ${path} ${JSON.stringify(body)}: ${status} ${JSON.stringify({ ...problem, traceId: undefined, instance: undefined })}`);
        }
      }
    }
    return told;
  };

  it('is refused in the same words wherever the person is', async () => {
    const before = await answers();
    await hidden.moveTo(1);
    const after = await answers();
    await hidden.moveTo(0);
    tried('refusals about places', `${before.length} guesses by ${Object.keys(clients).length} outsiders before and after a move`);
    expect(before.filter((line) => / [23]\d\d /.test(line))).toEqual([]);
    expect(after).toEqual(before);
  }, LONG);
});
