import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { workLogRequest } from '@valopolku/testing';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { THOROUGH } from '../thorough.js';
import { tried } from '../tried.js';
import { aboutPlaces, answersOf, differences, everyReading } from './every-reading.js';

/** Hundreds of readings, on a machine that has other things to do. */
const LONG = 300_000;

/** Nobody gets a figure of people whose list is closed to them: what happens to those changes no answer. */
describeOnBothDatabases('cases that someone does not see', (context) => {
  let world: CaseWorld;
  let elsewhere: CaseWorld;
  let projectId: string;
  let readings: string[];
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    elsewhere = await CaseWorld.make(api);
    const manager = await api.signedIn(world.manager);
    const project = { name: 'Valo', startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: { participants: 10 } };
    projectId = (await manager.post<{ id: string }>('/projects', { body: project })).body.id;
    const own = await world.inPhase('skillBuilding', { projectId });
    await world.refer({ projectId });
    const signIn = async (...user: Parameters<typeof api.user>): Promise<TestClient> => api.signedIn(await api.user(...user));
    clients.coach = await api.signedIn(world.coach);
    clients.neighbour = await signIn(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    clients.staff = await signIn(['staff'], { environmentIds: [own.id] });
    clients.admin = await signIn(['admin']);
    clients.trainee = await signIn(['trainee'], { traineeId: own.traineeId });
    readings = everyReading(api.app, {
      ids: { 'coaching-periods': [own.id], trainees: [own.traineeId], environments: [world.environmentId, elsewhere.environmentId], projects: [projectId] },
      values: {
        municipality: ['684', '050'], project: [projectId], field: [world.fieldId, elsewhere.fieldId], coach: [elsewhere.coach.userId],
        state: ['inUse', 'mapped', 'dormant'], environment: [world.environmentId, elsewhere.environmentId], group: ['participants'], caseload: ['team'],
      },
    }).filter((reading) => THOROUGH || aboutPlaces(reading));
  });

  /** A coach of another field: new periods at both environments, placed, logged, completed and ended. */
  const everythingHappens = async (): Promise<void> => {
    const other = await context.api.signedIn(elsewhere.coach);
    const { id, version } = await elsewhere.inPhase('onboarding', { projectId });
    const body = { environmentId: world.environmentId, from: '2026-03-09', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 };
    const placed = await other.post<CoachingPeriodResponse>(`/coaching-periods/${id}/placements`, { version, body });
    expect(placed.status).toBe(200);
    const logged = await other.post('/work-logs', { body: workLogRequest({ coachingPeriodId: id, environmentId: world.environmentId, date: '2026-03-16', tasks: [{ workTaskId: world.workTaskId }] }) });
    expect(logged.status).toBe(201);
    await elsewhere.inPhase('ended', { projectId });
    await elsewhere.refer({ projectId });
  };

  it('change nothing that is answered to a coach, staff, an admin or a trainee, and are counted for a manager', async () => {
    const manager = await context.api.signedIn(world.manager);
    const participants = async (): Promise<number> => (await manager.get<{ participants: number }>(`/overview?project=${projectId}`)).body.participants;
    const [before, counted] = [new Map<string, Map<string, string>>(), await participants()];
    for (const [who, client] of Object.entries(clients)) before.set(who, await answersOf(client, readings));
    await everythingHappens();
    const told: string[] = [];
    for (const [who, client] of Object.entries(clients)) {
      told.push(...differences(before.get(who) ?? new Map<string, string>(), await answersOf(client, readings)).map((line) => `${who}: ${line}`));
    }
    tried('figures of others', `${readings.length} readings by ${Object.keys(clients).length} people before and after three cases elsewhere, ${told.length} answers changed`);
    expect(told).toEqual([]);
    expect(await participants()).toBe(counted + 2);
  }, LONG);
});
