import { Module } from '@nestjs/common';
import { CoachingPeriodsModule } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { CompletionsModule } from '../../assessment/completions/completions.public.js';
import { DemonstrationsModule } from '../../assessment/demonstrations/demonstrations.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { WorkLogsModule } from '../../work/work-logs/work-logs.public.js';
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
