import { beforeAll, expect, it } from '@jest/globals';
import type { CreateWorkLogRequest } from '@valopolku/contracts';
import { DomainError, evidenceFor, type Evidence, type EvidenceEntry, type Independence } from '@valopolku/domain';
import { sql } from '../../../platform/database/sql.js';
import { stageCase, stageRequirement, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { EnvironmentTasksService } from '../../sites/environments/tasks/environment-tasks.service.js';
import { WorkLogsService } from './work-logs.service.js';

describeOnBothDatabases('the work diary', (context) => {
  let stage: CaseStage;
  let logs: WorkLogsService;

  beforeAll(async () => {
    stage = await stageCase(context.api);
    logs = context.api.get(WorkLogsService);
  });

  const entry = (periodId: string, date: string, tasks: [number, Independence][], content: Partial<CreateWorkLogRequest> = {}): CreateWorkLogRequest => ({
    coachingPeriodId: periodId, environmentId: stage.environmentId, date, minutes: 60, independence: 'guided', note: 'x',
    tasks: tasks.map(([index, independence]) => ({ workTaskId: stage.taskIds[index] ?? '', independence })), ...content,
  });

  /** The evidence kept for the period, and what the domain counts from the same rows. */
  async function compareEvidence(periodId: string): Promise<void> {
    const { database } = context.api;
    const kept = await database.rows<Omit<Evidence, 'entryIds'>>(sql`SELECT requirement_id AS "requirementId", guided, partly, independent, last_on AS "lastOn"
      FROM requirement_evidence WHERE coaching_period_id = ${periodId} ORDER BY requirement_id`);
    const rows = await database.rows<{ id: string; date: string; counts: number; workTaskId: string; independence: Independence }>(sql`
      SELECT l.id, l.date, CASE WHEN l.confirmed_by IS NULL THEN 0 ELSE 1 END AS counts, wt.work_task_id AS "workTaskId", wt.independence
      FROM work_log l JOIN work_log_task wt ON wt.work_log_id = l.id WHERE l.coaching_period_id = ${periodId}`);
    const mappings = await database.rows<{ workTaskId: string; requirementId: string }>(sql`SELECT work_task_id AS "workTaskId", requirement_id AS "requirementId" FROM task_requirement`);
    const entries = [...new Set(rows.map((row) => row.id))].map((id): EvidenceEntry => {
      const own = rows.filter((row) => row.id === id);
      return { id, date: own[0]?.date ?? '', counts: own[0]?.counts === 1, tasks: own };
    });
    const wanted = [...new Set(mappings.map((mapping) => mapping.requirementId))].sort().map((id) => evidenceFor(id, mappings, entries));
    const counted = wanted.filter((one) => one.guided + one.partly + one.independent > 0).map(({ entryIds: _entryIds, ...counts }) => counts);
    expect(kept).toEqual(counted);
  }

  it('counts evidence as the domain does: of one entry the most independent task, once', async () => {
    const { periodId, traineeId } = await stage.refer('Todiste Yksi');
    const trainee = await context.api.user(['trainee'], { traineeId });
    const made = await logs.create(stage.users.staff, entry(periodId, '2026-03-03', [[0, 'guided'], [1, 'independent']]));
    await logs.create(stage.users.staff, entry(periodId, '2026-03-04', [[0, 'partly']]));
    await logs.create(stage.users.coach, entry(periodId, '2026-03-05', [[1, 'partly'], [2, 'independent']]));
    const own = await logs.create(trainee, entry(periodId, '2026-03-06', [[0, 'independent']]));
    await compareEvidence(periodId);
    await logs.confirm(stage.users.coach, own.id, own.version);
    await compareEvidence(periodId);
    await logs.correct(stage.users.coach, made.id, made.version, { tasks: [{ workTaskId: stage.taskIds[2] }] });
    await compareEvidence(periodId);
    await logs.delete(stage.users.coach, own.id, 2);
    await compareEvidence(periodId);
  });

  it('counts anew when a task is mapped to other requirements', async () => {
    const { periodId } = await stage.refer('Uusi Kartoitus');
    await logs.create(stage.users.coach, entry(periodId, '2026-03-03', [[0, 'partly']]));
    const tasks = context.api.get(EnvironmentTasksService);
    const input = (numbers: number[]) => ({ name: 'Luokkien siivous', requirementIds: numbers.map(stageRequirement) });
    await tasks.change(stage.users.coach, stage.environmentId, stage.taskIds[0], undefined, input([3]));
    await compareEvidence(periodId);
    await tasks.change(stage.users.coach, stage.environmentId, stage.taskIds[0], undefined, input([1]));
    await compareEvidence(periodId);
  });

  it('writes many entries together by the same rules, all or none', async () => {
    const { periodId } = await stage.refer('Monta Kerralla');
    const days = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];
    await logs.logMany(stage.users.staff, periodId, days.map((day) => ({ ...entry(periodId, `2026-03-${day}`, [[1, 'partly']]), loggedAt: `2026-03-${day}T13:00:00.000Z` })));
    await compareEvidence(periodId);
    const state = async () => context.api.database.firstRow(sql`SELECT log_count AS logs, log_minutes AS minutes, last_log_on AS last, unconfirmed_logs AS waiting
      FROM coaching_period WHERE id = ${periodId}`);
    const before = { logs: 10, minutes: 600, last: '2026-03-13', waiting: 0 };
    expect(await state()).toEqual(before);
    const tooMuch = ['2026-03-14', '2026-03-14'].map((date) => entry(periodId, date, [], { minutes: 800 }));
    await expect(logs.logMany(stage.users.staff, periodId, tooMuch)).rejects.toThrow(new DomainError('moreThan24Hours'));
    expect(await state()).toEqual(before);
  });

  it('leaves one event an entry, with the person as its subject', async () => {
    const { periodId, traineeId } = await stage.refer('Tapahtuma Jää');
    const made = await logs.create(stage.users.coach, entry(periodId, '2026-03-03', []));
    await logs.delete(stage.users.coach, made.id, made.version);
    const events = await context.api.database.rows<{ kind: string }>(sql`SELECT e.kind FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE e.entity_id = ${made.id} AND s.trainee_id = ${traineeId} ORDER BY e.seq`);
    expect(events.map((event) => event.kind)).toEqual(['workLog.created', 'workLog.deleted']);
  });

  it('tells the coach what waits, oldest first, and staff of their own places only', async () => {
    const { periodId, traineeId } = await stage.refer('Odottava Merkintä');
    const trainee = await context.api.user(['trainee'], { traineeId });
    for (const day of ['05', '03', '04']) await logs.create(trainee, entry(periodId, `2026-03-${day}`, []));
    const waiting = async (actor = stage.users.coach, limit = 50) => {
      const { items, total } = await logs.toConfirm(actor, limit);
      return { days: items.filter((item) => item.coachingPeriodId === periodId).map((item) => item.date.slice(8)), total };
    };
    expect(await waiting()).toEqual({ days: ['03', '04', '05'], total: 3 });
    expect(await waiting(stage.users.staff, 2)).toEqual({ days: ['03', '04'], total: 3 });
    expect(await waiting(await context.api.user(['staff'], { environmentIds: [] }))).toEqual({ days: [], total: 0 });
  });
});
