import { Module } from '@nestjs/common';
import { CoachingPeriodsModule } from '../coaching-periods/coaching-periods.module.js';
import { CompletionsModule } from '../completions/completions.module.js';
import { DemonstrationsModule } from '../demonstrations/demonstrations.module.js';
import { TraineesModule } from '../trainees/trainees.module.js';
import { WorkLogsModule } from '../work-logs/work-logs.module.js';
import { MyPathController } from './my-path.controller.js';
import { MyPathService } from './my-path.service.js';
import { OwnPeriodQuery } from './own-period.query.js';

/** The trainee's own page. */
@Module({
  imports: [TraineesModule, CoachingPeriodsModule, WorkLogsModule, CompletionsModule, DemonstrationsModule],
  controllers: [MyPathController],
  providers: [MyPathService, OwnPeriodQuery],
})
export class MyPathModule {}
