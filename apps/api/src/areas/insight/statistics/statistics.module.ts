import { Module } from '@nestjs/common';
import { ProjectsModule } from '../../registry/projects/projects.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { EnvironmentsInUse } from './environments-in-use.query.js';
import { HoursQuery } from './hours.query.js';
import { OverviewController } from './overview.controller.js';
import { OverviewService } from './overview.service.js';
import { QualificationNames } from './qualification-names.service.js';
import { StatisticsService } from './statistics.service.js';

/** Statistics from the facts, and the overview. */
@Module({
  imports: [ProjectsModule, ReferenceModule, TraineesModule],
  controllers: [OverviewController],
  providers: [StatisticsService, OverviewService, QualificationNames, EnvironmentsInUse, HoursQuery],
  exports: [StatisticsService, QualificationNames],
})
export class StatisticsModule {}
