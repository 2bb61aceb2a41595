import { Module } from '@nestjs/common';
import { ReferenceModule } from './registry/reference/reference.module.js';
import { TraineesModule } from './case/trainees/trainees.module.js';
import { CoachingPeriodsModule } from './coaching/coaching-periods/coaching-periods.module.js';
import { CatalogueModule } from './catalogue/qualifications/catalogue.module.js';
import { EnvironmentsModule } from './sites/environments/environments.module.js';
import { ProjectsModule } from './registry/projects/projects.module.js';
import { FactsModule } from './insight/facts/facts.module.js';
import { UsersModule } from './registry/users/users.module.js';
import { DeputiesModule } from './registry/deputies/deputies.module.js';
import { WorkLogsModule } from './work/work-logs/work-logs.module.js';
import { CompletionsModule } from './assessment/completions/completions.module.js';
import { DemonstrationsModule } from './assessment/demonstrations/demonstrations.module.js';
import { MyDayModule } from './desk/my-day/my-day.module.js';
import { MyPathModule } from './desk/my-path/my-path.module.js';
import { StatisticsModule } from './insight/statistics/statistics.module.js';
import { ReportsModule } from './insight/reports/reports.module.js';
import { NotificationsModule } from './desk/notifications/notifications.module.js';
import { FeedbackMessagesModule } from './registry/feedback-messages/feedback-messages.module.js';

/** Every feature, in the declared order: a feature uses another only through its service and only upwards in this list. */
@Module({
  imports: [
    ReferenceModule,
    UsersModule,
    DeputiesModule,
    CatalogueModule,
    ProjectsModule,
    EnvironmentsModule,
    FactsModule,
    TraineesModule,
    CoachingPeriodsModule,
    WorkLogsModule,
    CompletionsModule,
    DemonstrationsModule,
    MyDayModule,
    MyPathModule,
    StatisticsModule,
    ReportsModule,
    NotificationsModule,
    FeedbackMessagesModule,
  ],
})
export class AreasModule {}
