import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { joined, listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import { WorkTaskEntity } from './work-task.entity.js';

type Tenant = Pick<Actor, 'organisationId'>;

/** A task with the requirements that it builds. */
export interface MappedTask {
  id: string;
  version: number;
  environmentId: string;
  name: string;
  retiredOn: string | null;
  requirementIds: string[];
}

interface TaskRow {
  id: string;
  version: number;
  environment_id: string;
  name: string;
  retired_on: string | null;
}

@Injectable()
export class WorkTasksRepository extends ScopedRepository<WorkTaskEntity> {
  constructor(database: Database) {
    super(database, WorkTaskEntity);
  }

  /** The tasks that an environment offers now, in their order. */
  async offeredAt(actor: Tenant, environmentIds: readonly string[]): Promise<MappedTask[]> {
    return this.mapped(actor, sql`environment_id IN ${listOf(environmentIds)} AND retired_on IS NULL`);
  }

  /** Tasks by id, retired ones too: old entries name them. */
  async mappedByIds(actor: Tenant, ids: readonly string[]): Promise<MappedTask[]> {
    return ids.length === 0 ? [] : this.mapped(actor, sql`id IN ${listOf([...new Set(ids)])}`);
  }

  async nextPosition(environmentId: string): Promise<number> {
    const row = await this.database.firstRow<{ last: number }>(sql`SELECT COALESCE(MAX(position), 0) AS last FROM work_task WHERE environment_id = ${environmentId}`);
    return (row?.last ?? 0) + 1;
  }

  /** Replaces the mapping of a task, inside a unit of work. */
  async map(workTaskId: string, requirementIds: readonly string[]): Promise<void> {
    await this.database.execute(sql`DELETE FROM task_requirement WHERE work_task_id = ${workTaskId}`);
    const rows = [...new Set(requirementIds)].map((requirementId) => sql`(${workTaskId}, ${requirementId}, 'full')`);
    if (rows.length > 0) await this.database.execute(sql`INSERT INTO task_requirement (work_task_id, requirement_id, coverage) VALUES ${joined(rows, ', ')}`);
  }

  private async mapped(actor: Tenant, condition: Sql): Promise<MappedTask[]> {
    const tasks = await this.database.rows<TaskRow>(sql`SELECT id, version, environment_id, name, retired_on FROM work_task
      WHERE organisation_id = ${actor.organisationId} AND ${condition} ORDER BY environment_id, position, id`);
    const mappings = await this.database.rows<{ work_task_id: string; requirement_id: string }>(
      sql`SELECT work_task_id, requirement_id FROM task_requirement WHERE work_task_id IN ${listOf(tasks.map((task) => task.id))} ORDER BY requirement_id`,
    );
    const byTask = new Map<string, string[]>(tasks.map((task) => [task.id, []]));
    for (const mapping of mappings) byTask.get(mapping.work_task_id)?.push(mapping.requirement_id);
    return tasks.map((task) => ({
      id: task.id, version: task.version, environmentId: task.environment_id, name: task.name, retiredOn: task.retired_on,
      requirementIds: byTask.get(task.id) ?? [],
    }));
  }
}
