import { beforeEach, expect, it } from '@jest/globals';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { everyReading } from './every-reading.js';
import { hiddenCase, MUNICIPALITIES, readableOf, type HiddenCase } from './hidden-case.js';
import { probe } from './probes.js';

const LONG = 300_000;

/** Whoever changes what an environment builds, or is approved for, sees no person answer to it whose place is hidden. */
describeOnBothDatabases('someone who tries one environment after the other', (context) => {
  let world: CaseWorld;
  let hidden: HiddenCase;

  beforeEach(async () => {
    world = await CaseWorld.make(context.api);
    hidden = await hiddenCase(context.api, world, await context.api.signedIn(world.coach));
  });

  const opened = async (...user: Parameters<typeof context.api.user>): Promise<TestClient> => {
    const client = await context.api.signedIn(await context.api.user(...user));
    for (const { traineeId } of [hidden, hidden.beginner]) {
      expect((await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } })).status).toBe(201);
    }
    return client;
  };
  const told = async (client: TestClient): Promise<string[]> => {
    const readable = readableOf(world, hidden, [hidden.periodId, hidden.traineeId, hidden.periodId]);
    return probe(client, world, hidden, everyReading(context.api.app, readable).filter((reading) => !reading.includes('?')));
  };

  it('is told nothing as a coach near who gave a reason', async () => {
    expect(await told(await opened(['coach'], { municipalityCodes: [...MUNICIPALITIES], fieldIds: [world.fieldId] }))).toEqual([]);
  }, LONG);

  it('is told nothing as a manager who gave a reason and coaches elsewhere', async () => {
    expect(await told(await opened(['manager', 'coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] }))).toEqual([]);
  }, LONG);

  it('is told nothing as staff of another of the places who coach elsewhere', async () => {
    expect(await told(await context.api.signedIn(await context.api.user(['coach', 'staff'], { environmentIds: [hidden.aside.environmentId] })))).toEqual([]);
  }, LONG);

  it('is told nothing as the former coach', async () => {
    const former = await context.api.signedIn(world.coach);
    await context.api.get(EndService).endEarly(world.coach, hidden.periodId, undefined, { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
    const next = await context.api.user(['coach']);
    await world.refer({ traineeId: hidden.traineeId, trainee: undefined, coachId: next.userId });
    expect(await told(former)).toEqual([]);
  }, LONG);
});
