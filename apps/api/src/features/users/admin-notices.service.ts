import { Injectable } from '@nestjs/common';
import { CASE_ROLES, type Actor, type NotificationKind, type Role } from '@valopolku/domain';
import { Notifications } from '../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';
import { UsersRepository } from './users.repository.js';

type Account = Pick<AppUserEntity, 'id' | 'roles'>;

/** What one admin does to an account that opens cases, or makes of one an admin's, every other admin is told of. Inside a unit of work. */
@Injectable()
export class AdminNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly notifications: Notifications,
  ) {}

  /** `roles` are those that the account had, has or waits for. */
  async tell(actor: Actor, { id }: Pick<Account, 'id'>, roles: readonly Role[], kind: NotificationKind): Promise<void> {
    if (roles.some((role) => CASE_ROLES.includes(role))) await this.toOthers(actor, id, kind);
  }

  /** An account that is new, open again, or may do more than `before`. */
  async tellOfReach(actor: Actor, user: Account, before: readonly Role[], asked: readonly Role[] = user.roles): Promise<void> {
    if (asked.includes('admin') && !before.includes('admin')) await this.toOthers(actor, user.id, 'accountMadeAdmin');
    await this.tell(actor, user, asked, 'accountReachSet');
  }

  private async toOthers(actor: Actor, id: string, kind: NotificationKind): Promise<void> {
    const others = (await this.users.adminIds(actor)).filter((adminId) => adminId !== id);
    for (const adminId of others) await this.notifications.tell(adminId, kind, { entityId: id });
  }
}
