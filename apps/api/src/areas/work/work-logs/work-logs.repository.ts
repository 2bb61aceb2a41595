import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { joined, sql, type Sql } from '../../../platform/database/sql.js';
import type { TaskLine } from './log-entry.js';
import { WorkLogEntity } from './work-log.entity.js';

/** Rows of one INSERT; SQLite takes 32 766 values in a statement. */
const ROWS = 500;

/** Entries and their tasks. The insert is written by hand: it is the most frequent write of the product. */
@Injectable()
export class WorkLogsRepository extends ScopedRepository<WorkLogEntity> {
  constructor(database: Database) {
    super(database, WorkLogEntity);
  }

  override async insertMany(logs: readonly WorkLogEntity[]): Promise<void> {
    await this.insertRows(
      sql`INSERT INTO work_log (id, organisation_id, version, coaching_period_id, trainee_id, placement_id, environment_id,
        date, minutes, independence, activity, note, logged_by, logged_as, logged_at, confirmed_by, confirmed_at) VALUES `,
      logs.map((log) => sql`(${log.id}, ${log.organisationId}, 1, ${log.coachingPeriodId}, ${log.traineeId}, ${log.placementId}, ${log.environmentId},
        ${log.date}, ${log.minutes}, ${log.independence}, ${log.activity}, ${log.note}, ${log.loggedBy}, ${log.loggedAs}, ${log.loggedAt},
        ${log.confirmedBy}, ${log.confirmedAt})`),
    );
  }

  async insertTasks(tasks: readonly TaskLine[]): Promise<void> {
    await this.insertRows(
      sql`INSERT INTO work_log_task (work_log_id, work_task_id, independence, position) VALUES `,
      tasks.map((task) => sql`(${task.workLogId}, ${task.workTaskId}, ${task.independence}, ${task.position})`),
    );
  }

  async replaceTasks(workLogId: string, tasks: readonly TaskLine[]): Promise<void> {
    await this.database.execute(sql`DELETE FROM work_log_task WHERE work_log_id = ${workLogId}`);
    await this.insertTasks(tasks);
  }

  async tasksOf(workLogId: string): Promise<TaskLine[]> {
    return this.database.rows<TaskLine>(sql`SELECT work_log_id AS "workLogId", work_task_id AS "workTaskId", independence, position
      FROM work_log_task WHERE work_log_id = ${workLogId} ORDER BY position`);
  }

  private async insertRows(start: Sql, rows: readonly Sql[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS) {
      await this.database.execute(sql`${start}${joined(rows.slice(from, from + ROWS), ', ')}`);
    }
  }
}
