import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CatalogueLoader } from '../../features/catalogue/catalogue-loader.js';
import { CatalogueService } from '../../features/catalogue/catalogue.service.js';
import { AgreeService } from '../../features/coaching-periods/use-cases/agree.service.js';
import { AssessService } from '../../features/coaching-periods/use-cases/assess.service.js';
import { EndService } from '../../features/coaching-periods/use-cases/end.service.js';
import { InformService } from '../../features/coaching-periods/use-cases/inform.service.js';
import { MovePhaseService } from '../../features/coaching-periods/use-cases/move-phase.service.js';
import { PauseService } from '../../features/coaching-periods/use-cases/pause.service.js';
import { PlacementsService } from '../../features/coaching-periods/use-cases/placements.service.js';
import { ReferService } from '../../features/coaching-periods/use-cases/refer.service.js';
import { TargetsService } from '../../features/coaching-periods/use-cases/targets.service.js';
import { QualificationCompletionsService } from '../../features/completions/qualification-completions.service.js';
import { DeputiesService } from '../../features/deputies/deputies.service.js';
import { DemonstrationsService } from '../../features/demonstrations/demonstrations.service.js';
import { EnvironmentApprovalsService } from '../../features/environments/environment-approvals.service.js';
import { EnvironmentTasksService } from '../../features/environments/environment-tasks.service.js';
import { EnvironmentsService } from '../../features/environments/environments.service.js';
import { ProjectsService } from '../../features/projects/projects.service.js';
import { EducationProvidersService } from '../../features/reference/education-providers.service.js';
import { OrganisationsService } from '../../features/reference/organisations.service.js';
import { WorkFieldsService } from '../../features/reference/work-fields.service.js';
import { PersonAccountsService } from '../../features/users/person-accounts.service.js';
import { UsersService } from '../../features/users/users.service.js';
import { WorkLogsService } from '../../features/work-logs/work-logs.service.js';

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
