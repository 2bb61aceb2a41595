import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../../platform/database/table/columns.js';
import { TaskRequirementEntity } from './task-requirement.entity.js';
import { WorkTaskEntity } from './work-task.entity.js';

type Tenant = Pick<Actor, 'organisationId'>;

const TASK = columns(WorkTaskEntity, 't', ['id', 'version', 'environmentId', 'name', 'retiredOn']);
const MAPPING = columns(TaskRequirementEntity, 'm', ['workTaskId', 'requirementId']);

/** A task with the requirements that it builds. */
export interface MappedTask extends RowOf<typeof TASK> {
  requirementIds: string[];
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
    await this.database.insert(TaskRequirementEntity, [...new Set(requirementIds)].map((requirementId) => ({ workTaskId, requirementId, coverage: 'full' })));
  }

  private async mapped(actor: Tenant, condition: Sql): Promise<MappedTask[]> {
    const tasks = await this.database.read(TASK, sql`SELECT ${TASK} FROM work_task t
      WHERE organisation_id = ${actor.organisationId} AND ${condition} ORDER BY environment_id, position, id`);
    const mappings = await this.database.read(MAPPING, sql`SELECT ${MAPPING} FROM task_requirement m WHERE work_task_id IN ${listOf(tasks.map((task) => task.id))} ORDER BY requirement_id`);
    const byTask = new Map<string, string[]>(tasks.map((task) => [task.id, []]));
    for (const mapping of mappings) byTask.get(mapping.workTaskId)?.push(mapping.requirementId);
    return tasks.map((task) => ({ ...task, requirementIds: byTask.get(task.id) ?? [] }));
  }
}
