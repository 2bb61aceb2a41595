import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodItem } from '@valopolku/contracts';
import { CaseWorld, PLACED_TO, STARTED_ON } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { sql } from '../../../../platform/database/sql.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { EnvironmentTasksService } from '../../../sites/environments/tasks/environment-tasks.service.js';
import { EnvironmentsService } from '../../../sites/environments/environments.service.js';
import { CoachingPeriodsService } from '../coaching-periods.service.js';
import { EvidenceService } from '../plan/evidence.service.js';
import { PeriodKeeper } from './period-keeper.service.js';
import { PeriodTotalsService } from './period-totals.service.js';
import { PlacementsService } from '../placements/placements.service.js';

describeOnBothDatabases('what a period keeps for lists', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });
  const item = async (id: string): Promise<CoachingPeriodItem | undefined> => {
    const { items } = await context.api.get(CoachingPeriodsService).list(world.coach, { limit: 200 });
    return items.find((one) => one.id === id);
  };
  /** A unit of a feature to the right; what it records itself does not matter here. */
  const unit = (work: () => Promise<void>): Promise<void> => context.api.get(UnitOfWork).run(world.coach, work, 'factsRebuild');

  it('names the next step from phase to phase', async () => {
    const { id } = await world.refer();
    const steps = [await world.inform(id), await world.start(id), await world.assess(id), await world.target(id), await world.place(id), await world.agreePlan(id)];
    expect(steps.map((step) => `${step.nextStep?.code} ${step.nextStep?.due}`)).toEqual([
      'startPeriod 2026-03-02', 'askNews 2026-03-16', 'askNews 2026-03-16', 'askNews 2026-03-16', 'askNews 2026-03-16', 'askNews 2026-03-16',
    ]);
  });

  it('takes in the totals of the diary without counting the version up', async () => {
    const before = await world.inPhase('skillBuilding');
    await unit(async () => {
      await context.api.get(PeriodTotalsService).note(before.id, { minutes: 360, count: 2, unconfirmed: 1, lastOn: '2026-03-14', oldestUnconfirmedOn: '2026-03-13' });
      await context.api.get(PeriodKeeper).renew(before.id);
    });
    const after = await context.api.get(CoachingPeriodsService).read(world.coach, before.id);
    expect(after).toMatchObject({ version: before.version, logMinutes: 360, logCount: 2, nextStep: { code: 'confirmLogs', due: '2026-03-13' } });
    expect(await item(before.id)).toMatchObject({ newsNotAskedDays: null, nextStep: { code: 'confirmLogs' } });
  });

  it('shows evidence beside the judgement of each requirement', async () => {
    const { id } = await world.inPhase('skillBuilding');
    const [first = '', second = ''] = world.requirementIds;
    const evidence = context.api.get(EvidenceService);
    const counts = (requirementId: string, independent: number) => ({ requirementId, guided: 0, partly: 0, independent, lastOn: independent === 0 ? null : '2026-03-12' });
    await unit(() => evidence.keep(id, [counts(first, 2), counts(second, 1)]));
    await unit(() => evidence.keep(id, [counts(second, 0)]));
    const { targets } = await context.api.get(CoachingPeriodsService).read(world.coach, id);
    expect(targets[0]?.requirements.slice(0, 2)).toMatchObject([{ independent: 2, lastOn: '2026-03-12' }, { independent: 0, lastOn: null }]);
  });

  it('shows the target that is not completed yet', async () => {
    const { id } = await world.inPhase('skillBuilding');
    await unit(async () => {
      await context.api.get(PeriodTotalsService).setCompletedGrade(id, world.degreePartId, '4');
      await context.api.get(PeriodKeeper).renew(id);
    });
    const { targets } = await context.api.get(CoachingPeriodsService).read(world.coach, id);
    expect(targets[0]?.completedGrade).toBe('4');
    expect((await item(id))?.target?.id).toBe(world.degreePartId);
  });

  it('follows the mapping of the place where someone is', async () => {
    const environment = await context.api.get(EnvironmentsService).create(world.coach, {
      name: 'Kartoittamaton', kind: 'workshop', organiser: 'Testipaja', municipalityCode: '684', capacity: 5, contacts: [],
    });
    const { id } = await world.inPhase('onboarding');
    await world.assess(id);
    await world.target(id);
    const input = { environmentId: environment.id, from: STARTED_ON, to: PLACED_TO, basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 } as const;
    await context.api.get(PlacementsService).place(world.coach, id, input);
    expect((await world.page(id)).gate?.conditions).toContainEqual(expect.objectContaining({ code: 'placedAtMappedEnvironment', met: false }));
    await context.api.get(EnvironmentTasksService).add(world.coach, environment.id, { name: 'Siivous', requirementIds: world.requirementIds });
    const { gate } = await context.api.get(CoachingPeriodsService).read(world.coach, id);
    expect(gate?.conditions).toContainEqual(expect.objectContaining({ code: 'placedAtMappedEnvironment', met: true, warning: false }));
    // A task out of use is not there to be learned by.
    const kept = async () => (await context.api.database.firstRow<{ next_step: string; placed_until: string | null }>(sql`SELECT next_step, placed_until FROM coaching_period WHERE id = ${id}`));
    expect(await kept()).toMatchObject({ placed_until: PLACED_TO });
    const [task] = (await context.api.get(EnvironmentsService).read(world.coach, environment.id)).tasks;
    await context.api.get(EnvironmentTasksService).retire(world.coach, environment.id, task?.id ?? '', undefined);
    expect(await kept()).toMatchObject({ placed_until: null });
  });
}, { facts: 'unchecked' });
