import { Module } from '@nestjs/common';
import { CoachingPeriodsModule } from '../coaching-periods/coaching-periods.module.js';
import { DeputiesModule } from '../deputies/deputies.module.js';
import { UsersModule } from '../users/users.module.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsQuery } from './notifications.query.js';
import { NotificationsService } from './notifications.service.js';

/** Reading what the platform's `Notifications` has told. */
@Module({
  imports: [UsersModule, DeputiesModule, CoachingPeriodsModule],
  controllers: [NotificationsController],
  providers: [NotificationsService, NotificationsQuery],
})
export class NotificationsModule {}
