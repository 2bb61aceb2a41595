import { Injectable } from '@nestjs/common';
import { isMapped, storedState, type Actor } from '@valopolku/domain';
import { EnvironmentApprovalsRepository } from './approvals/environment-approvals.repository.js';
import type { EnvironmentEntity } from './environment.entity.js';
import { EnvironmentsRepository } from './environments.repository.js';
import { WorkTasksRepository } from './tasks/work-tasks.repository.js';

/** Keeps the stored state of an environment true after its tasks, mappings or approvals changed. */
@Injectable()
export class EnvironmentStates {
  constructor(
    private readonly environments: EnvironmentsRepository,
    private readonly workTasks: WorkTasksRepository,
    private readonly approvals: EnvironmentApprovalsRepository,
  ) {}

  /** Inside a unit of work that has locked the environment; writes it only when something about it changed. */
  async keep(actor: Actor, environment: EnvironmentEntity, chartedOn: string | null = environment.chartedOn): Promise<void> {
    const tasks = await this.workTasks.offeredAt(actor, [environment.id]);
    const standing = await this.approvals.standingAt(actor, [environment.id]);
    const state = storedState({
      retiredOn: environment.retiredOn, tasks: tasks.length, approvals: standing.length,
      mappings: tasks.filter((task) => task.requirementIds.length > 0).length,
    });
    // Retired, it stays as it was then.
    const mapped = state === 'retired' ? environment.mapped : isMapped(state);
    if (state === environment.state && mapped === environment.mapped && chartedOn === environment.chartedOn) return;
    Object.assign(environment, { state, mapped, chartedOn });
    await this.environments.update(environment);
  }
}
