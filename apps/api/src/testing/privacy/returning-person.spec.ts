import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CoachingPeriodResponse, OverviewResponse } from '@valopolku/contracts';
import type { Role } from '@valopolku/domain';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { CaseWorld, aPerson } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import type { TestUser } from '../test-users.js';

const FIGURES = ['group=participants', 'exitStatus=movedToJobSeeking', 'education=basic'];

/**
 * People are counted once in a project, so a second period in the same one changes what is counted of the first. Who may not
 * read one of the two learns nothing of its project: neither from own figures nor from a list by name.
 */
describeOnBothDatabases('a person who comes back to another coach', (context) => {
  let world: CaseWorld;
  let next: TestUser;
  let projects: (string | null)[];
  const clients: Record<string, TestClient> = {};
  const names: Record<string, string> = { hidden: 'Piilonen', known: 'Palaava' };
  const second: Record<string, CoachingPeriodResponse> = {};

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    next = await api.user(['coach'], { municipalityCodes: ['684', '051'], fieldIds: [world.fieldId] });
    const manager = await api.signedIn(world.manager);
    const project = async (name: string) => {
      const body = { name, startsOn: '2024-01-01', endsOn: '2028-12-31', municipalityCodes: ['684', '051'], planned: {} };
      return (await manager.post<{ id: string }>('/projects', { body })).body.id;
    };
    const [first, other] = [await project('Valo Rauma'), await project('Valo Eura')];
    projects = [first, other, null];
    for (const [who, lastName] of Object.entries(names)) {
      const { id, traineeId } = await world.inPhase('onboarding', { projectId: first, trainee: aPerson({ lastName, safetyProhibition: who === 'hidden' }) });
      await api.get(EndService).endEarly(world.coach, id, undefined, { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
      const again = await world.refer({ traineeId, trainee: undefined, coachId: next.userId, projectId: null });
      second[who] = await world.start(again.id, '2026-03-16', next);
    }
    const signIn = async (roles: Role[]) => api.signedIn(await api.user(roles, { municipalityCodes: ['051'], fieldIds: [world.fieldId], environmentIds: [world.environmentId] }));
    clients['the former coach'] = await api.signedIn(world.coach);
    clients['the coach of today'] = await api.signedIn(next);
    clients['a manager'] = manager;
    clients['a manager who is staff'] = await signIn(['manager', 'staff']);
    clients['a manager who coaches elsewhere'] = await signIn(['manager', 'coach']);
  });

  /** What the caller reads with the second periods in this project, without the project of the own rows. */
  async function answers(who: string, projectId: string | null, isManager: boolean): Promise<object> {
    const client = clients[who] as TestClient;
    for (const period of Object.values(second)) {
      const coach = clients['the coach of today'] as TestClient;
      const { version } = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${period.id}`)).body;
      expect((await coach.patch(`/coaching-periods/${period.id}`, { version, body: { projectId } })).status).toBe(200);
    }
    const { exits, participants, goals } = (await client.get<OverviewResponse>('/overview')).body;
    const found: object[] = [];
    for (const name of isManager ? [names['hidden']] : Object.values(names)) {
      for (const filter of FIGURES) {
        const { items, total } = (await client.get<CoachingPeriodListResponse>(`/coaching-periods?${filter}&q=${name}`)).body;
        found.push([name, filter, items.map(({ id }) => id), total]);
      }
    }
    // A manager's figures of a whole project count everyone (ADR 13).
    return isManager ? { found } : { exits, participants, women: goals.find(({ key }) => key === 'women'), found };
  }

  it.each([['the former coach', false], ['the coach of today', false], ['a manager', true], ['a manager who is staff', true], ['a manager who coaches elsewhere', true]])('%s learns of no project that is not told', async (who, isManager) => {
    const [same, other, none] = [await answers(who, projects[0] ?? null, isManager), await answers(who, projects[1] ?? null, isManager), await answers(who, projects[2] ?? null, isManager)];
    expect(other).toEqual(same);
    expect(none).toEqual(same);
  });

  it.each(['the former coach', 'the coach of today'])('is counted once by %s, as the list behind the figure', async (who) => {
    const client = clients[who] as TestClient;
    const { participants } = (await client.get<OverviewResponse>('/overview')).body;
    const list = (await client.get<CoachingPeriodListResponse>('/coaching-periods?caseload=team&group=participants')).body;
    expect([participants, list.total]).toEqual([2, 2]);
  });
});
