import { beforeEach, expect, it } from '@jest/globals';
import { workLogRequest } from '@valopolku/testing';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CaseWorld } from '../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { ChangeService } from '../../coaching/coaching-periods/course/change.service.js';
import { MovePhaseService } from '../../coaching/coaching-periods/process/move-phase.service.js';
import { TraineesService } from '../../case/trainees/trainees.service.js';
import { WorkLogsService } from '../../work/work-logs/work-logs.service.js';
import { FactsCheck } from './facts-check.service.js';
import { RebuildFactsCommand, VerifyFactsCommand } from './facts.commands.js';

let organisations = 0;

describeOnBothDatabases('facts', (context) => {
  let world: CaseWorld;
  beforeEach(async () => {
    // An organisation of its own: each test counts from nothing.
    organisations += 1;
    world = await CaseWorld.make(context.api, `01950000-0000-7000-8000-0000000010${String(organisations).padStart(2, '0')}`);
  });

  const rollUps = async (dimension: string): Promise<Record<string, [number, number]>> => {
    const rows = await context.api.database.rows<{ key: string; n: number; minutes: number }>(sql`
      SELECT municipality_code || ' ' || month || ' ' || value AS key, n, minutes FROM roll_up
      WHERE organisation_id = ${world.coach.organisationId} AND dimension = ${dimension} ORDER BY 1`);
    return Object.fromEntries(rows.map((row) => [row.key.trim(), [row.n, row.minutes]]));
  };
  const log = (coachingPeriodId: string, date: string, minutes: number) =>
    context.api.get(WorkLogsService).create(world.coach, workLogRequest({ coachingPeriodId, environmentId: world.environmentId, date, minutes }));
  const verified = async (): Promise<void> => expect(await context.api.get(FactsCheck).verify()).toEqual([]);

  it('follow entries that are made, corrected, moved to another month and deleted', async () => {
    const { id } = await world.inPhase('skillBuilding');
    await log(id, '2026-03-10', 300);
    const second = await log(id, '2026-03-11', 200);
    expect(await rollUps('logs')).toEqual({ '684 2026-03': [2, 500] });
    context.api.clock.fix('2026-04-08T08:00:00.000Z');
    const moved = await context.api.get(WorkLogsService).correct(world.coach, second.id, undefined, { date: '2026-04-07', minutes: 100 });
    expect(await rollUps('logs')).toEqual({ '684 2026-03': [1, 300], '684 2026-04': [1, 100] });
    await context.api.get(WorkLogsService).delete(world.coach, moved.id, undefined);
    expect(await rollUps('logs')).toEqual({ '684 2026-03': [1, 300] });
    context.api.clock.fix('2026-03-16T08:00:00.000Z');
    await verified();
  });

  it('follow a period to another municipality, with its hours', async () => {
    const { id } = await world.inPhase('skillBuilding');
    await log(id, '2026-03-10', 300);
    await context.api.get(ChangeService).change(world.coach, id, undefined, { municipalityCode: '050' });
    expect(await rollUps('logs')).toEqual({ '050 2026-03': [1, 300] });
    expect(await rollUps('participants')).toEqual({ '050 2026-03': [1, 0] });
    await verified();
  });

  it('follow a phase forward and back', async () => {
    const { id } = await world.inPhase('skillBuilding');
    expect(await rollUps('phase')).toEqual({ '684  skillBuilding': [1, 0] });
    await context.api.get(MovePhaseService).stepBack(world.coach, id, undefined, { reason: 'Tavoite vaihtuu' });
    expect(await rollUps('phase')).toEqual({ '684  onboarding': [1, 0] });
    await verified();
  });

  it('count a person once, at the first start and the last exit', async () => {
    const { id, traineeId } = await world.inPhase('ended');
    const again = await world.refer({ trainee: null, traineeId, referral: { source: 'self', date: '2026-03-16' } });
    expect(await rollUps('exits')).toEqual({ '684 2026-03 studying': [1, 0] });
    await world.start(again.id, '2026-03-16');
    expect(await rollUps('participants')).toEqual({ '684 2026-03': [1, 0] });
    // The last period goes on: the person has not left.
    expect(await rollUps('exits')).toEqual({});
    const flags = await context.api.database.rows<{ period_id: string; first: number | boolean; last: number | boolean }>(sql`
      SELECT period_id, first_in_project AS first, last_in_project AS last FROM period_fact WHERE trainee_id = ${traineeId} ORDER BY period_id`);
    expect(flags.map((row) => [row.period_id, Boolean(row.first), Boolean(row.last)])).toEqual([[id, true, false], [again.id, false, true]]);
    await verified();
  });

  it('follow a birth date that is put right', async () => {
    const { traineeId, id } = await world.inPhase('onboarding');
    const person = await context.api.get(TraineesService).read(world.coach, traineeId);
    await context.api.get(TraineesService).change(world.coach, traineeId, person.version, { birthDate: '1990-03-09' });
    const [fact] = await context.api.database.rows<{ age: number }>(sql`SELECT age_at_start AS age FROM period_fact WHERE period_id = ${id}`);
    // Thirty-six on the very day of the start.
    expect(fact?.age).toBe(36);
    await verified();
  });

  it('hold when many write about the same and about different people at once', async () => {
    const periods = await Promise.all([1, 2, 3].map(() => world.inPhase('skillBuilding')));
    await Promise.all(Array.from({ length: 24 }, (_, index) => log(periods[index % 3]?.id ?? '', `2026-03-${String(9 + (index % 8)).padStart(2, '0')}`, 10)));
    expect(await rollUps('logs')).toEqual({ '684 2026-03': [24, 240] });
    await verified();
  });

  it('are verified and rebuilt by commands that tell each difference', async () => {
    const { id } = await world.inPhase('skillBuilding');
    await log(id, '2026-03-10', 300);
    await context.api.get(UnitOfWork).run(world.coach, async () => {
      await context.api.database.execute(sql`UPDATE period_fact SET minutes = 1 WHERE period_id = ${id}`);
      await context.api.database.execute(sql`DELETE FROM roll_up WHERE organisation_id = ${world.coach.organisationId} AND dimension = 'participants'`);
    }, 'factsRebuild');
    const lines: string[] = [];
    expect(await context.api.get(VerifyFactsCommand).run([], (line) => lines.push(line))).toBe(1);
    expect(lines.at(-1)).toBe('2 differences');
    expect(lines[0]).toContain(`period_fact ${id}`);
    expect(lines[1]).toContain('stored nothing, counted [1,0]');
    expect(await context.api.get(RebuildFactsCommand).run([], () => undefined)).toBe(0);
    expect(await context.api.get(VerifyFactsCommand).run([], (line) => lines.push(line))).toBe(0);
    expect(lines.at(-1)).toBe('0 differences');
  });
}, { sql: 'differs' });
