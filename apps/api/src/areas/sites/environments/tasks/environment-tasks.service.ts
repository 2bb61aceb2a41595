import { Injectable } from '@nestjs/common';
import type { ChangeWorkTaskRequest, EnvironmentResponse, SaveWorkTaskRequest } from '@valopolku/contracts';
import { canAddTask, DomainError, ensure, mayDoToEnvironment, storedText, type Action, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { auditedRows } from '../../../../platform/audit/audited-rows.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { sql } from '../../../../platform/database/sql.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { patched } from '../../../../platform/http/patched.js';
import { CatalogueService } from '../../../catalogue/qualifications/qualifications.public.js';
import { EnvironmentReader } from '../environment-reader.js';
import { EnvironmentStates } from '../environment-states.js';
import type { EnvironmentEntity } from '../environment.entity.js';
import { EnvironmentsRepository } from '../environments.repository.js';
import type { WorkTaskEntity } from './work-task.entity.js';
import { WorkTasksRepository } from './work-tasks.repository.js';

declare module '../../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'environment.taskAdded': { workTaskId: string; name: string };
    'environment.taskChanged': { workTaskId: string; name: string };
    'environment.taskMapped': { workTaskId: string; requirements: number };
    'environment.taskRetired': { workTaskId: string };
  }
}

auditedRows({
  table: 'work_task', group: 'environment_id', kinds: ['environment.taskAdded'], later: ['environment.taskChanged'], ends: ['environment.taskRetired'],
  key: ['workTaskId'], columns: { workTaskId: sql`r.id`, name: sql`r.name`, isEnded: sql`r.retired_on IS NOT NULL` },
});

/** Charting: the real tasks of an environment, and which requirements each of them builds. */
@Injectable()
export class EnvironmentTasksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly environments: EnvironmentsRepository,
    private readonly workTasks: WorkTasksRepository,
    private readonly states: EnvironmentStates,
    private readonly reader: EnvironmentReader,
    private readonly catalogue: CatalogueService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds a task; the first one charts the environment. Mapping needs a coach. */
  async add(actor: Actor, environmentId: string, input: SaveWorkTaskRequest): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.openForTasks(actor, environmentId, 'environment.addTask');
      const position = await this.workTasks.nextPosition(environmentId);
      ensure(canAddTask((await this.workTasks.offeredAt(actor, [environmentId])).length, position));
      const task: WorkTaskEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, environmentId, name: storedText(input.name),
        position, retiredOn: null, createdAt: this.clock.now(),
      };
      await this.workTasks.insert(task);
      this.audit.record('environment.taskAdded', { entityId: environmentId, payload: { workTaskId: task.id, name: task.name } });
      await this.map(actor, task.id, [], input.requirementIds);
      await this.states.keep(actor, environment, environment.chartedOn ?? this.clock.today());
      return this.reader.whole(actor, environment);
    });
  }

  /** Renames a task, replaces its mapping, whichever is given; `version` is the task's. */
  async change(actor: Actor, environmentId: string, taskId: string, version: number | undefined, input: ChangeWorkTaskRequest): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.openForTasks(actor, environmentId, 'environment.changeTask');
      const task = await this.taskOf(actor, environment, taskId, version);
      const [mapped] = await this.workTasks.mappedByIds(actor, [taskId]);
      task.name = storedText(patched({ name: task.name }, { name: input.name }, ['name']).name);
      await this.workTasks.update(task);
      this.audit.record('environment.taskChanged', { entityId: environmentId, payload: { workTaskId: taskId, name: task.name } });
      await this.map(actor, taskId, mapped?.requirementIds ?? [], input.requirementIds);
      await this.states.keep(actor, environment);
      return this.reader.whole(actor, environment);
    });
  }

  /** Takes a task out of use: it is offered no more and stays in old entries. */
  async retire(actor: Actor, environmentId: string, taskId: string, version: number | undefined): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.openForTasks(actor, environmentId, 'environment.changeTask');
      const task = await this.taskOf(actor, environment, taskId, version);
      task.retiredOn = this.clock.today();
      await this.workTasks.update(task);
      const [mapped] = await this.workTasks.mappedByIds(actor, [taskId]);
      this.audit.record('environment.taskRetired', { entityId: environmentId, payload: { workTaskId: taskId }, touched: mapped?.requirementIds ?? [] });
      await this.states.keep(actor, environment);
      return this.reader.whole(actor, environment);
    });
  }

  private async openForTasks(actor: Actor, environmentId: string, action: Action): Promise<EnvironmentEntity> {
    const environment = await this.environments.lock(actor, environmentId);
    requireAccess(actor, action, mayDoToEnvironment(actor, action, environmentId));
    if (environment.retiredOn !== null) throw new DomainError('environmentRetired');
    return environment;
  }

  private async taskOf(actor: Actor, environment: EnvironmentEntity, taskId: string, version: number | undefined): Promise<WorkTaskEntity> {
    const task = await this.workTasks.lock(actor, taskId, { version, current: () => this.reader.whole(actor, environment) });
    if (task.environmentId !== environment.id || task.retiredOn !== null) throw new DomainError('notFound');
    return task;
  }

  private async map(actor: Actor, taskId: string, before: readonly string[], requirementIds: readonly string[] | null | undefined): Promise<void> {
    if (!requirementIds || sameIds(before, requirementIds)) return;
    requireAccess(actor, 'environment.mapTask');
    await this.catalogue.ensureRequirements(actor, requirementIds, 'requirementIds');
    await this.workTasks.map(taskId, requirementIds);
    this.audit.record('environment.taskMapped', { entityId: taskId, payload: { workTaskId: taskId, requirements: requirementIds.length }, touched: [...before, ...requirementIds] });
  }
}

function sameIds(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some);
  return known.size === new Set(others).size && others.every((id) => known.has(id));
}
