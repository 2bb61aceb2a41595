import { Module } from '@nestjs/common';
import { DemonstrationsModule } from '../../assessment/demonstrations/demonstrations.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { WorkLogsModule } from '../../work/work-logs/work-logs.public.js';
import { MyDayController } from './my-day.controller.js';
import { MyDayService } from './my-day.service.js';
import { OwnCasesQuery } from './own-cases.query.js';
import { PlacesTodayQuery } from './places-today.query.js';

/** The home page of coaches and staff. */
@Module({
  imports: [TraineesModule, WorkLogsModule, DemonstrationsModule],
  controllers: [MyDayController],
  providers: [MyDayService, OwnCasesQuery, PlacesTodayQuery],
})
export class MyDayModule {}
