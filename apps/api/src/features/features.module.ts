import { Module } from '@nestjs/common';
import { ReferenceModule } from './reference/reference.module.js';
import { TraineesModule } from './trainees/trainees.module.js';
import { CoachingPeriodsModule } from './coaching-periods/coaching-periods.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { EnvironmentsModule } from './environments/environments.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { FactsModule } from './facts/facts.module.js';
import { UsersModule } from './users/users.module.js';
import { DeputiesModule } from './deputies/deputies.module.js';
import { WorkLogsModule } from './work-logs/work-logs.module.js';
import { CompletionsModule } from './completions/completions.module.js';
import { DemonstrationsModule } from './demonstrations/demonstrations.module.js';
import { MyDayModule } from './my-day/my-day.module.js';
import { MyPathModule } from './my-path/my-path.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { FeedbackMessagesModule } from './feedback-messages/feedback-messages.module.js';

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
export class FeaturesModule {}
