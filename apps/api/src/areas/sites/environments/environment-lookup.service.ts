import { Injectable } from '@nestjs/common';
import { DomainError, type Actor, type EnvironmentApproval } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { EnvironmentApprovalsRepository } from './approvals/environment-approvals.repository.js';
import type { EnvironmentEntity } from './environment.entity.js';
import { EnvironmentsRepository } from './environments.repository.js';
import { WorkTasksRepository, type MappedTask } from './tasks/work-tasks.repository.js';

export type { MappedTask } from './tasks/work-tasks.repository.js';

type Tenant = Pick<Actor, 'organisationId'>;

/** What other features need of an environment. */
export type KnownEnvironment = Pick<EnvironmentEntity, 'id' | 'name' | 'kind' | 'municipalityCode' | 'capacity' | 'state' | 'retiredOn' | 'projectId'>;

/** Environments, their tasks and approvals as the features to the right ask for them; no access is asked, only the tenant. */
@Injectable()
export class EnvironmentLookupService {
  constructor(
    private readonly database: Database,
    private readonly environments: EnvironmentsRepository,
    private readonly workTasks: WorkTasksRepository,
    private readonly approvals: EnvironmentApprovalsRepository,
  ) {}

  /** The environment, or 422 `unknownEnvironment` at the field. Retired ones are known too. */
  async known(actor: Tenant, id: string, field: string): Promise<KnownEnvironment> {
    const found = (await this.environments.byIds(actor, [id])).get(id);
    if (!found) throw DomainError.at(field, 'unknownEnvironment');
    return found;
  }

  async names(actor: Tenant, ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.environments.byIds(actor, ids);
    return new Map([...found.values()].map(({ id, name }) => [id, name]));
  }

  async knownOf(actor: Tenant, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.environments.byIds(actor, ids)).keys());
  }

  /** The tasks that an environment offers now, with the requirements that each builds. */
  async tasksOf(actor: Tenant, environmentId: string): Promise<MappedTask[]> {
    return this.workTasks.offeredAt(actor, [environmentId]);
  }

  /** Tasks by id, retired ones too; ids of other organisations are missing from the answer. */
  async tasksByIds(actor: Tenant, ids: readonly string[]): Promise<MappedTask[]> {
    return this.workTasks.mappedByIds(actor, ids);
  }

  /** Agreements of providers that have not been withdrawn; `isApprovedFor` of the domain says whether one holds on a day. */
  async approvalsOf(actor: Tenant, environmentId: string): Promise<EnvironmentApproval[]> {
    return this.approvals.standingAt(actor, [environmentId]);
  }

  /** Degree parts that the tasks offered there are mapped to. */
  async degreePartIdsAt(actor: Tenant, environmentId: string): Promise<string[]> {
    const tasks = await this.tasksOf(actor, environmentId);
    const ids = listOf([...new Set(tasks.flatMap((task) => task.requirementIds))]);
    const rows = await this.database.rows<{ degree_part_id: string }>(sql`SELECT DISTINCT degree_part_id FROM requirement WHERE id IN ${ids}`);
    return rows.map((row) => row.degree_part_id);
  }
}
