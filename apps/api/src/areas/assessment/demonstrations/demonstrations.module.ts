import { Module } from '@nestjs/common';
import { CoachingPeriodsModule } from '../../coaching/coaching-periods/coaching-periods.module.js';
import { DemonstrationsOfPeriod } from '../../coaching/coaching-periods/demonstrations-of-period.port.js';
import { CompletionsModule } from '../completions/completions.module.js';
import { DemonstrationsAtEnvironment } from '../../sites/environments/environments.port.js';
import { FactsModule } from '../../insight/facts/facts.module.js';
import { ReferenceModule } from '../../registry/reference/reference.module.js';
import { TraineesModule } from '../../case/trainees/trainees.module.js';
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
  imports: [ReferenceModule, TraineesModule, CoachingPeriodsModule, CompletionsModule, FactsModule],
  controllers: [DemonstrationsController],
  providers: [
    DemonstrationsService, DemonstrationsRepository, DemonstrationResultsRepository, DemonstrationReader, DemonstrationRowsQuery, DemonstrationCases,
    DemonstrationContextQuery, RecordResult,
    { provide: DemonstrationsOfPeriod, useClass: DemonstrationsOfPeriodQuery },
    { provide: DemonstrationsAtEnvironment, useClass: DemonstrationsAtEnvironmentQuery },
  ],
  exports: [DemonstrationsService],
})
export class DemonstrationsModule {}
