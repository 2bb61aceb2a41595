import { Injectable } from '@nestjs/common';
import type { Evidence } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';

/** What the period keeps of its diary. */
export interface DiaryTotals {
  minutes: number;
  count: number;
  unconfirmed: number;
  lastOn: string | null;
  oldestUnconfirmedOn: string | null;
}

export type EvidenceRow = Omit<Evidence, 'entryIds'>;

/** Counts the diary of one period, by its index; called at each change of an entry and never to answer a read. */
@Injectable()
export class PeriodDiaryQuery {
  constructor(private readonly database: Database) {}

  async totals(organisationId: string, periodId: string): Promise<DiaryTotals> {
    const row = await this.database.firstRow<DiaryTotals>(sql`SELECT CAST(COALESCE(SUM(minutes), 0) AS integer) AS minutes,
        CAST(COUNT(*) AS integer) AS count, CAST(COUNT(*) - COUNT(confirmed_at) AS integer) AS unconfirmed, MAX(date) AS "lastOn",
        MIN(CASE WHEN confirmed_at IS NULL THEN date END) AS "oldestUnconfirmedOn"
      FROM work_log WHERE organisation_id = ${organisationId} AND coaching_period_id = ${periodId}`);
    return row ?? { minutes: 0, count: 0, unconfirmed: 0, lastOn: null, oldestUnconfirmedOn: null };
  }

  /** Periods whose diary has entries of a task. */
  async periodsWith(organisationId: string, workTaskId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT l.coaching_period_id AS id
      FROM work_log_task wt JOIN work_log l ON l.id = wt.work_log_id
      WHERE wt.work_task_id = ${workTaskId} AND l.organisation_id = ${organisationId} ORDER BY 1`);
    return rows.map((row) => row.id);
  }

  /** Evidence of the requirements that these tasks build; one without evidence comes with zeros. */
  async evidenceOfTasks(organisationId: string, periodId: string, taskIds: readonly string[]): Promise<EvidenceRow[]> {
    if (taskIds.length === 0) return [];
    return this.count(organisationId, periodId, sql`SELECT DISTINCT requirement_id AS id FROM task_requirement WHERE work_task_id IN ${listOf(taskIds)}`);
  }

  async evidenceOf(organisationId: string, periodId: string, requirementIds: readonly string[]): Promise<EvidenceRow[]> {
    return this.count(organisationId, periodId, sql`SELECT id FROM requirement WHERE id IN ${listOf(requirementIds)}`);
  }

  /**
   * Evidence from the confirmed entries: the domain's `evidenceFor` in SQL, where of one entry the most independent task
   * counts, once. A spec holds the two together.
   */
  private count(organisationId: string, periodId: string, wanted: Sql): Promise<EvidenceRow[]> {
    return this.database.rows<EvidenceRow>(sql`
      SELECT w.id AS "requirementId", CAST(SUM(CASE WHEN n.best = 0 THEN 1 ELSE 0 END) AS integer) AS guided,
        CAST(SUM(CASE WHEN n.best = 1 THEN 1 ELSE 0 END) AS integer) AS partly,
        CAST(SUM(CASE WHEN n.best = 2 THEN 1 ELSE 0 END) AS integer) AS independent, MAX(n.date) AS "lastOn"
      FROM (${wanted}) w
      LEFT JOIN (SELECT tr.requirement_id, l.date,
          MAX(CASE wt.independence WHEN 'independent' THEN 2 WHEN 'partly' THEN 1 ELSE 0 END) AS best
        FROM work_log l JOIN work_log_task wt ON wt.work_log_id = l.id JOIN task_requirement tr ON tr.work_task_id = wt.work_task_id
        WHERE l.organisation_id = ${organisationId} AND l.coaching_period_id = ${periodId} AND l.confirmed_by IS NOT NULL
          AND tr.requirement_id IN (${wanted})
        GROUP BY tr.requirement_id, l.id, l.date) n ON n.requirement_id = w.id
      GROUP BY w.id`);
  }
}
