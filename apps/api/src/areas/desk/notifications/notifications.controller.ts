import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { NotificationListQuery, NotificationListResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns, ReturnsNothing } from '../../../platform/http/returns.decorator.js';
import { NotificationsService } from './notifications.service.js';

@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /** The caller's own, newest first; `state=unseen` those that wait to be seen. */
  @Get()
  @Access('notification.list', { caseData: true })
  @Returns(NotificationListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: NotificationListQuery): Promise<NotificationListResponse> {
    return this.notifications.list(actor, query);
  }

  /** The caller has seen it: it is not shown any more. */
  @Post(':id/seen')
  @Access('notification.see')
  @ReturnsNothing()
  see(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.notifications.see(actor, id);
  }
}
