import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { addDays } from '@valopolku/domain';
import { workLogRequest } from '@valopolku/testing';
import { Audit } from '../../../platform/audit/audit.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { CoachingPeriodsService } from '../../coaching/coaching-periods/coaching-periods.service.js';
import { EnvironmentTasksService } from '../../sites/environments/tasks/environment-tasks.service.js';
import { WorkLogsService } from '../../work/work-logs/work-logs.service.js';
import { FactsCheck } from './facts-check.service.js';

// A use case that writes its rows, records what it did and calls nobody: every figure follows.
describeOnBothDatabases('a use case that only records', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });
  const read = (id: string) => context.api.get(CoachingPeriodsService).read(world.coach, id);
  const evidence = async (id: string) => (await read(id)).targets[0]?.requirements.map(({ independent }) => independent);

  async function unit(work: () => Promise<void>): Promise<void> {
    await context.api.get(UnitOfWork).run(world.coach, work);
    expect(await context.api.get(FactsCheck).verify()).toEqual([]);
  }

  it('of an entry: totals, evidence, the next step and the facts', async () => {
    const { id, traineeId } = await world.inPhase('skillBuilding');
    const task = await context.api.get(EnvironmentTasksService).add(world.coach, world.environmentId, { name: 'Pesu', requirementIds: world.requirementIds });
    const workTaskId = task.tasks.find(({ name }) => name === 'Pesu')?.id ?? '';
    const made = await context.api.get(WorkLogsService).create(world.coach, workLogRequest({ coachingPeriodId: id, environmentId: world.environmentId, date: '2026-03-10', minutes: 60, independence: 'independent', tasks: [{ workTaskId }] }));
    const before = await read(id);
    const logId = context.api.get(Ids).next();
    await unit(async () => {
      await context.api.database.execute(sql`INSERT INTO work_log (id, organisation_id, version, trainee_id, coaching_period_id, environment_id, placement_id, date, minutes, independence, logged_by, logged_as, logged_at, confirmed_by, confirmed_at, activity, note)
        SELECT ${logId}, organisation_id, 1, trainee_id, coaching_period_id, environment_id, placement_id, ${'2026-03-12'}, 120, independence, logged_by, logged_as, logged_at, confirmed_by, confirmed_at, activity, note FROM work_log WHERE id = ${made.id}`);
      await context.api.database.execute(sql`INSERT INTO work_log_task (work_log_id, work_task_id, independence, position) SELECT ${logId}, work_task_id, independence, position FROM work_log_task WHERE work_log_id = ${made.id}`);
      const payload = { coachingPeriodId: id, environmentId: world.environmentId, date: '2026-03-12', minutes: 120, confirmed: 'yes' as const };
      context.api.get(Audit).record('workLog.created', { subjects: [traineeId], entityId: logId, payload, touched: [workTaskId] });
    });
    const after = await read(id);
    expect([after.logMinutes, after.logCount, after.version]).toEqual([(before.logMinutes ?? 0) + 120, (before.logCount ?? 0) + 1, before.version]);
    expect(await evidence(id)).toEqual(before.targets[0]?.requirements.map(({ independent }) => (independent ?? 0) + 1));
  });

  it('of a period: the columns that lists are read from and the facts', async () => {
    const { id, traineeId, plannedEnd } = await world.inPhase('skillBuilding');
    const later = addDays(plannedEnd ?? '', 14);
    await unit(async () => {
      await context.api.database.execute(sql`INSERT INTO extension (id, organisation_id, version, coaching_period_id, days, reason, granted_on)
        VALUES (${randomUUID()}, ${world.coach.organisationId}, 1, ${id}, 14, ${'Sairastuminen'}, ${'2026-03-16'})`);
      context.api.get(Audit).record('coachingPeriod.extended', { subjects: [traineeId], entityId: id, payload: { days: 14, plannedEndOn: later } });
    });
    expect((await read(id)).plannedEnd).toBe(later);
  });
});
