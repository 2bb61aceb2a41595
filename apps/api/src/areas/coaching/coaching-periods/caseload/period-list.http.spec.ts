import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse } from '@valopolku/contracts';
import { PHASES } from '@valopolku/domain';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { ProjectsService } from '../../../registry/projects/projects.service.js';
import { AgreeService } from '../plan/agree.service.js';
import { EndService } from '../process/end.service.js';
import { PauseService } from '../placements/pause.service.js';

describeOnBothDatabases('the list of periods', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let manager: TestClient;

  const list = async (client: TestClient, query: string): Promise<CoachingPeriodListResponse> => {
    const answer = await client.get<CoachingPeriodListResponse>(`/coaching-periods?${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const names = async (client: TestClient, query: string): Promise<string[]> => (await list(client, query)).items.map((item) => item.name.split(' ')[1] ?? '').sort();

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    manager = await context.api.signedIn(world.manager);
    const person = (lastName: string, overrides = {}) => ({ trainee: aPerson({ lastName, ...overrides }) });
    await world.inPhase('referred', person('Uusi'));
    await world.inPhase('skillBuilding', person('Taitava', { gender: 'male', birthDate: '1990-01-01' }));
    const studying = await world.inPhase('ended', person('Opiskeleva', { birthDate: '1996-03-10' }));
    expect(studying.exitStatus).toBe('studying');
    const paused = await world.inPhase('onboarding', person('Tauolla'));
    await context.api.get(PauseService).pause(world.coach, paused.id, { from: '2026-03-10', reason: 'holiday' });
    const late = await world.refer({ ...person('Myöhässä', { birthDate: '1996-01-05' }), referral: { source: 'self', date: '2025-12-01' }, background: { labourMarketStatus: 'employed', education: 'vocational', educationAbroad: false } });
    await world.start(late.id, '2026-01-05');
    const working = await world.inPhase('skillBuilding', person('Työllistynyt'));
    await context.api.get(EndService).endEarly(world.coach, working.id, undefined, { reason: 'employed', exit: { status: 'paySubsidisedWork', date: '2026-03-16' } });
  });

  it.each([
    ['', ['Myöhässä', 'Opiskeleva', 'Taitava', 'Tauolla', 'Työllistynyt', 'Uusi']],
    ['phase=referred', ['Uusi']],
    ['status=open', ['Myöhässä', 'Taitava', 'Tauolla', 'Uusi']],
    ['status=paused', ['Tauolla']],
    ['status=closed', ['Opiskeleva', 'Työllistynyt']],
    ['waiting=late', ['Myöhässä']],
    ['waiting=newsNotAsked', ['Myöhässä', 'Taitava']],
    ['waiting=newReferral', ['Uusi']],
    ['waiting=readyToDemonstrate', []],
    ['q=ty%C3%B6', ['Työllistynyt']],
    ['q=tyo%20ain', ['Työllistynyt']],
    ['q=llistynyt', []],
    ['municipality=050', []],
    ['exitStatus=studying', ['Opiskeleva']],
    ['exitStatus=work', ['Työllistynyt']],
    ['exitStatus=positivePath', ['Opiskeleva', 'Työllistynyt']],
    ['exitStatus=unknown', []],
    ['group=participants', ['Myöhässä', 'Opiskeleva', 'Taitava', 'Tauolla', 'Työllistynyt']],
    ['group=women', ['Myöhässä', 'Opiskeleva', 'Tauolla', 'Työllistynyt']],
    // Born 10.3.1996 and started 9.3.2026: 29. Born 5.1.1996 and started 5.1.2026: 30.
    ['group=under30', ['Opiskeleva', 'Tauolla', 'Työllistynyt']],
    ['group=unemployedOver12Months', ['Opiskeleva', 'Taitava', 'Tauolla', 'Työllistynyt']],
    ['education=basic', ['Opiskeleva', 'Taitava', 'Tauolla', 'Työllistynyt']],
    ['education=vocational&status=open', ['Myöhässä']],
  ])('filters %s', async (query, expected) => {
    expect(await names(coach, query)).toEqual([...expected].sort());
    // A manager's row does not tell of these two, so neither does a filter.
    expect((await list(manager, query)).total).toBe(/newsNotAsked|readyToDemonstrate/.test(query) ? 0 : expected.length);
  });

  it('counts a person who came back once, on the first start and the last exit', async () => {
    const first = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Palaava' }) });
    await world.inPhase('onboarding', { trainee: null, traineeId: first.traineeId });
    expect((await list(manager, 'q=palaava')).total).toBe(2);
    expect((await list(manager, 'q=palaava&group=participants')).items.map((item) => item.id)).toEqual([first.id]);
    expect((await list(manager, 'q=palaava&exitStatus=studying')).total).toBe(0);
  });

  it('counts someone who is in two projects once where no project is asked for', async () => {
    const project = await context.api.get(ProjectsService).create(world.manager, {
      name: 'Toinen hanke', startsOn: '2026-01-01', endsOn: '2026-12-31', municipalityCodes: ['684'], planned: {},
    });
    const first = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Kahdessa' }) });
    await world.inPhase('onboarding', { trainee: null, traineeId: first.traineeId, projectId: project.id });
    const both = await list(manager, 'q=kahdessa&group=participants');
    expect([both.items.length, both.total, both.people]).toEqual([1, 1, 1]);
    expect((await list(manager, `q=kahdessa&group=participants&project=${project.id}`)).items).toHaveLength(1);
  });

  it('pages by what waits for us first, without losing or repeating anyone', async () => {
    const all = (await list(coach, 'limit=200')).items.map((item) => item.id);
    const seen: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
      const page: CoachingPeriodListResponse = await list(coach, `limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.total).toBe(all.length);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
    const { items } = await list(coach, 'limit=200');
    const due = items.map((item) => item.nextStep?.due ?? '9999-12-31');
    expect(due).toEqual([...due].sort());
  });

  it('is ordered by name, phase, end or last contact, a page at a time, each with what it is ordered by', async () => {
    const [opiskeleva] = (await list(coach, 'q=opiskeleva')).items;
    expect(opiskeleva?.lastContactOn ?? null).toBeNull();
    const byName = (await list(coach, 'sort=name&limit=200')).items.map(({ name }) => name);
    expect(byName).toEqual([...byName].sort((one, other) => one.split(' ')[1]?.localeCompare(other.split(' ')[1] ?? '', 'fi') ?? 0));
    const phases = (await list(coach, 'sort=phase&limit=200')).items.map(({ phase }) => PHASES.indexOf(phase));
    expect(phases).toEqual([...phases].sort());
    const ends = (await list(coach, 'sort=end&status=open&limit=200')).items.map(({ plannedEnd }) => plannedEnd ?? '9999-12-31');
    expect(ends.filter((end) => end !== '9999-12-31')).toEqual([...ends].sort().filter((end) => end !== '9999-12-31'));
    const contacts = (await list(coach, 'sort=lastContact&limit=200')).items.map(({ lastContactOn }) => lastContactOn ?? '');
    expect(contacts).toEqual([...contacts].sort());
    for (const sort of ['name', 'phase', 'end', 'lastContact']) {
      for (const client of [coach, manager]) {
        const all = (await list(client, `sort=${sort}&limit=200`)).items.map(({ id }) => id);
        const seen: string[] = [];
        for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
          const page: CoachingPeriodListResponse = await list(client, `sort=${sort}&limit=3${cursor ? `&cursor=${cursor}` : ''}`);
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor;
        }
        expect(seen).toEqual(all);
      }
    }
    expect((await coach.get('/coaching-periods?sort=readiness')).status).toBe(400);
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await list(coach, 'limit=1');
    expect((await coach.get(`/coaching-periods?limit=1&status=open&cursor=${nextCursor}`)).status).toBe(400);
  });

  it('shows days left, silence and the next step as of today', async () => {
    const [late] = (await list(coach, 'q=my%C3%B6h')).items;
    expect(late).toMatchObject({ windowEndsOn: '2026-03-04', daysLeft: -12, newsNotAskedDays: 70, nextStep: { code: 'askNews', due: '2026-01-12' } });
    const [paused] = (await list(coach, 'q=tauolla')).items;
    // Seven days of an open pause so far have moved the window's end from 8.5.
    expect(paused).toMatchObject({ status: 'paused', windowEndsOn: '2026-05-15', newsNotAskedDays: null });
    await context.api.get(AgreeService).contact(world.coach, late?.id ?? '', { date: '2026-03-16', kind: 'phone', outcome: 'notReached' });
    expect((await list(coach, 'q=my%C3%B6h')).items[0]).toMatchObject({ newsNotAskedDays: null });
  });
});
