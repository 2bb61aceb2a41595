import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodItem, CoachingPeriodResponse, CompletionItem } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';

/** A project of one municipality tells where its people are: it is withheld as that municipality is. */
describeOnBothDatabases('the project of a person under a safety prohibition', (context) => {
  let hidden: CoachingPeriodResponse;
  let seen: CoachingPeriodResponse;
  let projectId: string;
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const { api } = context;
    const world = await CaseWorld.make(api);
    const signIn = async (...user: Parameters<typeof api.user>): Promise<TestClient> => api.signedIn(await api.user(...user));
    const body = { name: 'Valo Rauma', startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: {} };
    projectId = (await (await api.signedIn(world.manager)).post<{ id: string }>('/projects', { body })).body.id;
    hidden = await world.inPhase('ended', { projectId, trainee: aPerson({ safetyProhibition: true }) });
    seen = await world.inPhase('ended', { projectId });
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    const opened = async (client: TestClient): Promise<TestClient> => {
      for (const { traineeId } of [hidden, seen]) await client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
      return client;
    };
    clients.coach = await api.signedIn(world.coach);
    clients.neighbour = await signIn(['coach'], near);
    clients['neighbour with a reason'] = await opened(await signIn(['coach'], near));
    clients.manager = await signIn(['manager']);
    clients['manager with a reason'] = await opened(await signIn(['manager']));
  });

  const projects = async (who: string): Promise<(string | undefined)[]> => {
    const rows = (await clients[who]?.get<{ items: CoachingPeriodItem[] }>('/coaching-periods'))?.body.items ?? [];
    const page = await clients[who]?.get<CoachingPeriodResponse>(`/coaching-periods/${hidden.id}`);
    return [rows.find((row) => row.id === hidden.id)?.project?.id, page?.body.project?.id];
  };
  const found = async (who: string): Promise<boolean[]> => {
    const rows = (await clients[who]?.get<{ items: CoachingPeriodItem[]; total: number }>(`/coaching-periods?project=${projectId}`))?.body;
    const completions = (await clients[who]?.get<{ items: CompletionItem[] }>(`/completions?project=${projectId}`))?.body.items;
    expect(rows?.total).toBe(rows?.items.length);
    return [hidden, seen].flatMap(({ id, traineeId }) => [rows?.items.some((row) => row.id === id) ?? false, completions?.some((row) => row.traineeId === traineeId) ?? false]);
  };

  it('is told to the own coach', async () => {
    expect(await projects('coach')).toEqual([projectId, projectId]);
    expect((await found('coach'))[0]).toBe(true);
  });

  it.each(['neighbour', 'neighbour with a reason', 'manager', 'manager with a reason'])('is told to a %s by no row, page or filter', async (who) => {
    expect(await projects(who)).toEqual([undefined, undefined]);
    expect((await found(who)).slice(0, 2)).toEqual([false, false]);
  });

  it('leaves the others of the project in the lists', async () => {
    expect((await found('manager with a reason'))[2]).toBe(true);
  });
});
