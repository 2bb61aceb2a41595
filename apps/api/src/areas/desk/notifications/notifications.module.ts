import { Module } from '@nestjs/common';
import { CoachingPeriodsModule } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { DeputiesModule } from '../../registry/deputies/deputies.public.js';
import { UsersModule } from '../../registry/users/users.public.js';
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
