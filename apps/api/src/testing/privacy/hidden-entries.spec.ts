import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { environmentRequest, workLogRequest } from '@valopolku/testing';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestAnswer, TestClient } from '../test-client.js';
import { hiddenCase, MUNICIPALITIES, type HiddenCase } from './hidden-case.js';

type Problem = Record<string, unknown>;

/** An answer without what differs with every call. */
const said = ({ status, body }: TestAnswer<Problem>): string => JSON.stringify({ status, ...body, traceId: undefined, instance: undefined });

/** The staff of one place of someone under a safety prohibition try every environment, to learn of the others. */
describeOnBothDatabases('entries of a person under a safety prohibition', (context) => {
  let hidden: HiddenCase;
  let environmentIds: Record<string, string>;
  let staff: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    const { api } = context;
    const world = await CaseWorld.make(api);
    const coach = await api.signedIn(world.coach);
    hidden = await hiddenCase(api, world, coach);
    const empty = await coach.post<EnvironmentResponse>('/environments', { body: environmentRequest({ name: 'Tyhjä paikka' }) });
    environmentIds = { 'where the person is': hidden.environmentIds[0], 'where others are': hidden.environmentIds[1], 'where nobody is': empty.body.id, 'that is not': randomUUID() };
    staff = await api.signedIn(hidden.aside.staff);
    neighbour = await api.signedIn(await api.user(['coach'], { municipalityCodes: [...MUNICIPALITIES], fieldIds: [world.fieldId] }));
    await neighbour.post(`/trainees/${hidden.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
  });

  it.each<[string, object]>([
    ['on its day', {}], ['on a day before any placement', { date: '2026-03-09' }], ['on a day ahead', { date: '2026-12-24' }], ['with a task of a place', { tasks: [{ workTaskId: 'theirs' }] }], ['of 24 hours', { minutes: 1440 }],
  ])('the own entry goes to no environment that is not one’s own, and nothing tells which it is: %s', async (_what, content) => {
    const told: Record<string, string> = {};
    const made: Record<string, string> = {};
    const body = JSON.parse(JSON.stringify(content).replace('theirs', hidden.places[0].workTaskId)) as object;
    for (const [which, environmentId] of Object.entries(environmentIds)) {
      told[which] = said(await staff.patch<Problem>(`/work-logs/${hidden.aside.workLogId}`, { version: 1, body: { ...body, environmentId } }));
      made[which] = said(await staff.post<Problem>('/work-logs', { body: { ...workLogRequest({ coachingPeriodId: hidden.periodId, environmentId }), ...body } }));
    }
    expect([new Set(Object.values(told)).size, new Set(Object.values(made)).size]).toEqual([1, 1]);
    expect([told['where nobody is'], made['where nobody is']]).toEqual([expect.stringContaining('"status":403'), expect.stringContaining('"status":403')]);
  });

  it.each(['staff of another of the places', 'a neighbour with a reason'])('one that may not be read is none, whatever %s asks of it', async (who) => {
    const client = who.startsWith('staff') ? staff : neighbour;
    const path = `/work-logs/${hidden.workLogId}`;
    const read = said(await client.get<Problem>(path));
    expect(read).toContain('"status":404');
    for (const version of [1, 99]) {
      const asked = [
        await client.patch<Problem>(path, { version, body: { minutes: 30 } }), await client.patch<Problem>(path, { version, body: { environmentId: hidden.aside.environmentId } }), await client.delete<Problem>(path, { version }),
        ...(who.startsWith('staff') ? [await client.post<Problem>(`${path}/confirmation`, { version }), await client.delete<Problem>(`${path}/confirmation`, { version })] : []),
      ];
      expect([...new Set(asked.map(said))]).toEqual([read]);
    }
  });
});
