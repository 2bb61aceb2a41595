import { Module } from '@nestjs/common';
import { CoachingPeriodsModule, DiaryOfPeriod } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { DiaryListener } from './diary/diary.listener.js';
import { DiaryOfPeriodQuery } from './diary/diary-of-period.query.js';
import { LogContextQuery } from './log-context.query.js';
import { LoggablePeopleController } from './loggable-people.controller.js';
import { LoggablePeople } from './loggable-people.service.js';
import { PeriodDiaryQuery } from './diary/period-diary.query.js';
import { TaskMappingListener } from './diary/task-mapping.listener.js';
import { CorrectWorkLog } from './use-cases/correct-work-log.js';
import { LogWork } from './use-cases/log-work.js';
import { SeveralWorkLogs } from './use-cases/several-work-logs.js';
import { WorkLogCases } from './work-log-cases.service.js';
import { WorkLogReader } from './work-log-reader.service.js';
import { WorkLogRowsQuery } from './work-log-rows.query.js';
import { WorkLogsController } from './work-logs.controller.js';
import { WorkLogsRepository } from './work-logs.repository.js';
import { WorkLogsService } from './work-logs.service.js';

/** The work diary. */
@Module({
  imports: [TraineesModule, CoachingPeriodsModule],
  controllers: [WorkLogsController, LoggablePeopleController],
  providers: [
    WorkLogsService, WorkLogsRepository, WorkLogReader, WorkLogRowsQuery, WorkLogCases, LogWork, CorrectWorkLog, SeveralWorkLogs, LogContextQuery, LoggablePeople,
    DiaryListener, TaskMappingListener, PeriodDiaryQuery, { provide: DiaryOfPeriod, useClass: DiaryOfPeriodQuery },
  ],
  exports: [WorkLogsService],
})
export class WorkLogsModule {}
