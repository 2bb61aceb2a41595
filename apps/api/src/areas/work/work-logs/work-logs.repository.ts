import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { WorkLogTaskEntity } from './work-log-task.entity.js';
import { WorkLogEntity } from './work-log.entity.js';

/** Entries and their tasks. */
@Injectable()
export class WorkLogsRepository extends ScopedRepository<WorkLogEntity> {
  constructor(database: Database) {
    super(database, WorkLogEntity);
  }

  insertTasks(tasks: readonly WorkLogTaskEntity[]): Promise<void> {
    return this.database.insert(WorkLogTaskEntity, tasks);
  }

  async replaceTasks(workLogId: string, tasks: readonly WorkLogTaskEntity[]): Promise<void> {
    await this.database.execute(sql`DELETE FROM work_log_task WHERE work_log_id = ${workLogId}`);
    await this.insertTasks(tasks);
  }

  tasksOf(workLogId: string): Promise<WorkLogTaskEntity[]> {
    return this.database.entities(WorkLogTaskEntity, sql`work_log_id = ${workLogId} ORDER BY position`);
  }
}
