import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { AgreeService } from '../plan/agree.service.js';
import { MovePhaseService } from '../process/move-phase.service.js';
import { PauseService } from '../placements/pause.service.js';
import { TargetsService } from '../plan/targets.service.js';

/** Whatever changes behind a closed page, no list that shows the person in outline answers otherwise than before. */
describeOnBothDatabases('what an outline hides', (context) => {
  let world: CaseWorld;
  let neighbour: TestClient;
  let manager: TestClient;
  let periodId: string;

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    // Referred long ago: their news has not been asked.
    const quiet = await world.refer({ trainee: aPerson({ lastName: 'Hiljainen' }), referral: { source: 'self', date: '2026-01-05' } });
    await world.start(quiet.id, '2026-02-02');
    for (const step of [() => world.assess(quiet.id), () => world.target(quiet.id), () => world.place(quiet.id), () => world.agreePlan(quiet.id)]) await step();
    await context.api.get(MovePhaseService).advance(world.coach, quiet.id, undefined, { to: 'skillBuilding' });
    periodId = quiet.id;
    await world.inPhase('onboarding', { trainee: aPerson({ lastName: 'Toinen' }) });
    neighbour = await api.signedIn(await api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] }));
    manager = await api.signedIn(world.manager);
  });

  const QUERIES = [
    '', 'limit=1', 'status=open', 'status=paused', 'status=closed', 'waiting=newReferral', 'waiting=late', 'waiting=newsNotAsked', 'waiting=readyToDemonstrate',
    'q=hiljainen', 'q=hiljainen&status=paused', 'q=hiljainen&waiting=newsNotAsked', 'q=hiljainen&waiting=readyToDemonstrate', 'municipality=684', 'education=basic', 'group=women', 'caseload=team',
  ];
  /** What a list tells, but for versions and, of a manager, the dates of the caseload that the row shows. */
  const told = async (client: TestClient, queries: readonly string[]) => Promise.all(queries.map(async (query) => {
    const { items, total, nextCursor } = (await client.get<CoachingPeriodListResponse>(`/coaching-periods?${query}`)).body;
    return [query, total, items.map(({ name, status, readiness, nextStep, newsNotAskedDays }) => [name, status, readiness, nextStep, newsNotAskedDays]), nextCursor];
  }));
  const pageOf = async () => (await context.api.signedIn(world.coach)).get<{ targets: { id: string }[] }>(`/coaching-periods/${periodId}`);

  const changes: [string, () => Promise<unknown>][] = [
    ['news', () => context.api.get(AgreeService).contact(world.coach, periodId, { date: '2026-03-16', kind: 'phone', outcome: 'reached' })],
    ['judgements', () => world.judgeAll(periodId)],
    ['readiness', async () => context.api.get(TargetsService).confirmReadiness(world.coach, periodId, undefined, (await pageOf()).body.targets[0]?.id ?? '', { date: '2026-03-16' })],
  ];

  it.each(changes)('a manager’s lists do not tell of %s', async (_what, change) => {
    const before = await told(manager, QUERIES);
    await change();
    expect(await told(manager, QUERIES)).toEqual(before);
  });

  it('a neighbour’s lists do not tell of anything', async () => {
    const before = await told(neighbour, QUERIES);
    expect(before[0]?.[1]).toBe(2);
    const { id } = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Kolmas' }) });
    const with3 = await told(neighbour, QUERIES);
    for (const change of [
      () => context.api.get(PauseService).pause(world.coach, periodId, { from: '2026-03-16', reason: 'sickLeave' }),
      () => context.api.get(AgreeService).contact(world.coach, id, { date: '2026-03-16', kind: 'phone', outcome: 'reached' }),
      () => world.judgeAll(id),
    ]) {
      await change();
      expect(await told(neighbour, QUERIES)).toEqual(with3);
    }
  });
});
