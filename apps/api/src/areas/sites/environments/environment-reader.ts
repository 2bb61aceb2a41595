import { Injectable } from '@nestjs/common';
import type { CoverageItem, EnvironmentItem, EnvironmentResponse } from '@valopolku/contracts';
import { approvalInForce, coverageOf, type Actor, type EnvironmentApproval } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { answersWanted, noAnswer } from '../../../platform/http/answers.js';
import { CatalogueService, type KnownDegreePart } from '../../catalogue/qualifications/qualifications.public.js';
import { ProjectsService } from '../../registry/projects/projects.public.js';
import { EducationProvidersService, MunicipalitiesService } from '../../registry/reference/reference.public.js';
import { EnvironmentApprovalsRepository } from './approvals/environment-approvals.repository.js';
import { EnvironmentLookupService } from './environment-lookup.service.js';
import { EnvironmentUses } from './environment-uses.js';
import type { EnvironmentEntity } from './environment.entity.js';
import { presentEnvironment, presentItem, type ListedEnvironment } from './environment.presenter.js';
import { WorkTasksRepository, type MappedTask } from './tasks/work-tasks.repository.js';

/** Gathers what an answer about environments shows. */
@Injectable()
export class EnvironmentReader {
  constructor(
    private readonly workTasks: WorkTasksRepository,
    private readonly approvals: EnvironmentApprovalsRepository,
    private readonly lookup: EnvironmentLookupService,
    private readonly uses: EnvironmentUses,
    private readonly catalogue: CatalogueService,
    private readonly projects: ProjectsService,
    private readonly providers: EducationProvidersService,
    private readonly municipalities: MunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  async items(actor: Actor, environments: readonly EnvironmentEntity[]): Promise<EnvironmentItem[]> {
    const ids = environments.map((environment) => environment.id);
    const tasks = await this.workTasks.offeredAt(actor, ids);
    const approvals = await this.approvals.standingAt(actor, ids);
    const listed = await this.listed(actor, environments, tasks, approvals);
    return listed.map((one) => presentItem(actor, one, this.clock.today()));
  }

  /** The whole environment, with the people placed there whom the actor may see. */
  async whole(actor: Actor, environment: EnvironmentEntity): Promise<EnvironmentResponse> {
    if (!answersWanted()) return noAnswer();
    const { id, projectId } = environment;
    const tasks = await this.workTasks.offeredAt(actor, [id]);
    const approvals = await this.approvals.standingAt(actor, [id]);
    const [listed] = await this.listed(actor, [environment], tasks, approvals);
    if (!listed) throw new Error('one environment was asked for');
    const people = await this.uses.people(actor, id);
    const projectName = projectId === null ? undefined : (await this.projects.names(actor, [projectId])).get(projectId);
    return presentEnvironment(
      actor,
      {
        ...listed, tasks, people,
        project: projectId !== null && projectName !== undefined ? { id: projectId, name: projectName } : null,
        providerNames: await this.providers.names(actor, approvals.map((approval) => approval.providerId)),
        coverage: await this.coverage(actor, id, tasks, listed.parts, approvals),
      },
      this.clock.today(),
    );
  }

  private async listed(
    actor: Actor, environments: readonly EnvironmentEntity[], tasks: readonly MappedTask[], approvals: readonly EnvironmentApproval[],
  ): Promise<ListedEnvironment[]> {
    const useOf = await this.uses.of(actor, environments.map((environment) => environment.id));
    const parts = await this.catalogue.parts(actor, approvals.map((approval) => approval.degreePartId));
    return environments.map((environment) => ({
      environment, parts, use: useOf(environment.id), municipality: this.municipalities.reference(environment.municipalityCode),
      taskCount: tasks.filter((task) => task.environmentId === environment.id).length,
      approvals: approvals.filter((approval) => approval.environmentId === environment.id),
    }));
  }

  private async coverage(
    actor: Actor, environmentId: string, tasks: readonly MappedTask[], approved: ReadonlyMap<string, KnownDegreePart>, approvals: readonly EnvironmentApproval[],
  ): Promise<CoverageItem[]> {
    const mapped = await this.catalogue.parts(actor, await this.lookup.degreePartIdsAt(actor, environmentId));
    const parts = [...new Map([...mapped, ...approved]).values()];
    const covered = coverageOf({
      mappedRequirementIds: new Set(tasks.flatMap((task) => task.requirementIds)),
      requirements: await this.catalogue.requirementsOf(parts.map((part) => part.id)),
      parts,
      approvedPartIds: new Set(approvals.filter((approval) => approvalInForce(approval, this.clock.today())).map((approval) => approval.degreePartId)),
    });
    return covered.map(({ part: { id, code, name, qualificationName }, ...counts }) => ({ degreePart: { id, code, name }, qualificationName, ...counts }));
  }
}
