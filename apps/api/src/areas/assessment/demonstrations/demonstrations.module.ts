import { Module } from '@nestjs/common';
import { CoachingPeriodsModule, DemonstrationsOfPeriod } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { CompletionsModule } from '../completions/completions.public.js';
import { DemonstrationsAtEnvironment } from '../../sites/environments/environments.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { CompletedGradeListener } from './completed-grade.listener.js';
import { DemonstrationCases } from './demonstration-cases.service.js';
import { DemonstrationContextQuery } from './demonstration-context.query.js';
import { DemonstrationReader } from './demonstration-reader.service.js';
import { DemonstrationResultsRepository } from './demonstration-results.repository.js';
import { DemonstrationRowsQuery } from './demonstration-rows.query.js';
import { DemonstrationsController } from './demonstrations.controller.js';
import { DemonstrationsAtEnvironmentQuery } from './demonstrations-at-environment.query.js';
import { DemonstrationsOfPeriodQuery } from './demonstrations-of-period.query.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';
import { DemonstrationsService } from './demonstrations.service.js';
import { RecordResult } from './use-cases/record-result.js';

/** Demonstrations and their results. */
@Module({
  imports: [ReferenceModule, TraineesModule, CoachingPeriodsModule, CompletionsModule],
  controllers: [DemonstrationsController],
  providers: [
    DemonstrationsService, DemonstrationsRepository, DemonstrationResultsRepository, DemonstrationReader, DemonstrationRowsQuery, DemonstrationCases,
    DemonstrationContextQuery, RecordResult, CompletedGradeListener,
    { provide: DemonstrationsOfPeriod, useClass: DemonstrationsOfPeriodQuery },
    { provide: DemonstrationsAtEnvironment, useClass: DemonstrationsAtEnvironmentQuery },
  ],
  exports: [DemonstrationsService],
})
export class DemonstrationsModule {}
