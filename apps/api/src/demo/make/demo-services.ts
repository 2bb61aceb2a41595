import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CatalogueLoader } from '../../areas/catalogue/qualifications/catalogue-loader.js';
import { CatalogueService } from '../../areas/catalogue/qualifications/catalogue.service.js';
import { AgreeService } from '../../areas/coaching/coaching-periods/plan/agree.service.js';
import { AssessService } from '../../areas/coaching/coaching-periods/plan/assess.service.js';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { InformService } from '../../areas/coaching/coaching-periods/plan/inform.service.js';
import { MovePhaseService } from '../../areas/coaching/coaching-periods/process/move-phase.service.js';
import { PauseService } from '../../areas/coaching/coaching-periods/placements/pause.service.js';
import { PlacementsService } from '../../areas/coaching/coaching-periods/placements/placements.service.js';
import { ReferService } from '../../areas/coaching/coaching-periods/intake/refer.service.js';
import { TargetsService } from '../../areas/coaching/coaching-periods/plan/targets.service.js';
import { QualificationCompletionsService } from '../../areas/assessment/completions/qualification-completions.service.js';
import { DeputiesService } from '../../areas/registry/deputies/deputies.service.js';
import { DemonstrationsService } from '../../areas/assessment/demonstrations/demonstrations.service.js';
import { EnvironmentApprovalsService } from '../../areas/sites/environments/approvals/environment-approvals.service.js';
import { EnvironmentTasksService } from '../../areas/sites/environments/tasks/environment-tasks.service.js';
import { EnvironmentsService } from '../../areas/sites/environments/environments.service.js';
import { ProjectsService } from '../../areas/registry/projects/projects.service.js';
import { EducationProvidersService } from '../../areas/registry/reference/education-providers.service.js';
import { OrganisationsService } from '../../areas/registry/reference/organisations.service.js';
import { WorkFieldsService } from '../../areas/registry/reference/work-fields.service.js';
import { PersonAccountsService } from '../../areas/registry/users/person-accounts.service.js';
import { UsersService } from '../../areas/registry/users/users.service.js';
import { WorkLogsService } from '../../areas/work/work-logs/work-logs.service.js';

/** The use cases that the demo is made with: the same ones as behind the routes, so that rules and audit apply. */
@Injectable()
export class DemoServices {
  constructor(private readonly modules: ModuleRef) {}

  get organisations() { return this.find(OrganisationsService); }
  get fields() { return this.find(WorkFieldsService); }
  get providers() { return this.find(EducationProvidersService); }
  get deputies() { return this.find(DeputiesService); }
  get users() { return this.find(UsersService); }
  get personAccounts() { return this.find(PersonAccountsService); }
  get catalogue() { return this.find(CatalogueService); }
  get catalogueLoader() { return this.find(CatalogueLoader); }
  get projects() { return this.find(ProjectsService); }
  get environments() { return this.find(EnvironmentsService); }
  get environmentTasks() { return this.find(EnvironmentTasksService); }
  get environmentApprovals() { return this.find(EnvironmentApprovalsService); }
  get refer() { return this.find(ReferService); }
  get inform() { return this.find(InformService); }
  get phases() { return this.find(MovePhaseService); }
  get assess() { return this.find(AssessService); }
  get targets() { return this.find(TargetsService); }
  get placements() { return this.find(PlacementsService); }
  get agree() { return this.find(AgreeService); }
  get pauses() { return this.find(PauseService); }
  get ends() { return this.find(EndService); }
  get workLogs() { return this.find(WorkLogsService); }
  get demonstrations() { return this.find(DemonstrationsService); }
  get qualificationCompletions() { return this.find(QualificationCompletionsService); }

  /** Wherever the feature's module keeps it: the demo stands above all features. */
  private find<T>(type: Type<T>): T {
    return this.modules.get(type, { strict: false });
  }
}
