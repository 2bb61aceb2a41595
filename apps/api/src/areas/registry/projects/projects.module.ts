import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.public.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsRepository } from './projects.repository.js';
import { ProjectsService } from './projects.service.js';

/** Funded projects. */
@Module({
  imports: [ReferenceModule],
  controllers: [ProjectsController],
  providers: [ProjectsService, ProjectsRepository],
  exports: [ProjectsService],
})
export class ProjectsModule {}
