import { Injectable } from '@nestjs/common';
import { CASE_ROLES, type Actor, type NotificationKind, type Role } from '@valopolku/domain';
import { Notifications } from '../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';
import { UsersRepository } from './users.repository.js';

/** What one admin does to an account that opens cases, every other admin is told of. */
@Injectable()
export class AdminNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly notifications: Notifications,
  ) {}

  /** Inside a unit of work. `roles` are those that the account had, has or waits for; the own account is nobody's news. */
  async tell(actor: Actor, { id }: Pick<AppUserEntity, 'id'>, roles: readonly Role[], kind: NotificationKind): Promise<void> {
    if (id === actor.userId || !roles.some((role) => CASE_ROLES.includes(role))) return;
    const others = (await this.users.adminIds(actor)).filter((adminId) => adminId !== id);
    for (const adminId of others) await this.notifications.tell(adminId, kind, { entityId: id });
  }
}
