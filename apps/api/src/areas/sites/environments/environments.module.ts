import { Module } from '@nestjs/common';
import { CatalogueModule, DegreePartsAtEnvironment } from '../../catalogue/qualifications/qualifications.public.js';
import { ProjectsModule } from '../../registry/projects/projects.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { KnownEnvironments } from '../../registry/users/users.public.js';
import { EnvironmentApprovalsRepository } from './approvals/environment-approvals.repository.js';
import { EnvironmentApprovalsService } from './approvals/environment-approvals.service.js';
import { EnvironmentLookupService } from './environment-lookup.service.js';
import { EnvironmentPartsController } from './environment-parts.controller.js';
import { EnvironmentReader } from './environment-reader.js';
import { EnvironmentStates } from './environment-states.js';
import { EnvironmentTasksService } from './tasks/environment-tasks.service.js';
import { EnvironmentUses } from './environment-uses.js';
import { EnvironmentsController } from './environments.controller.js';
import { EnvironmentsRepository } from './environments.repository.js';
import { EnvironmentsService } from './environments.service.js';
import { WorkTasksRepository } from './tasks/work-tasks.repository.js';

/** Environments, their tasks and approvals. */
@Module({
  imports: [ReferenceModule, CatalogueModule, ProjectsModule],
  controllers: [EnvironmentsController, EnvironmentPartsController],
  providers: [
    EnvironmentsService, EnvironmentTasksService, EnvironmentApprovalsService, EnvironmentLookupService,
    EnvironmentReader, EnvironmentStates, EnvironmentUses,
    EnvironmentsRepository, WorkTasksRepository, EnvironmentApprovalsRepository,
    { provide: KnownEnvironments, useExisting: EnvironmentLookupService },
    { provide: DegreePartsAtEnvironment, useExisting: EnvironmentLookupService },
  ],
  exports: [EnvironmentsService, EnvironmentTasksService, EnvironmentApprovalsService, EnvironmentLookupService],
})
export class EnvironmentsModule {}
