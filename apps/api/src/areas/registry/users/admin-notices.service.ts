import { Injectable } from '@nestjs/common';
import { CASE_ROLES, ROLE_WAIT_SECONDS, type Actor, type NotificationKind, type Role } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import { UsersRepository } from './users.repository.js';

type Account = Pick<AppUserEntity, 'id' | 'roles'>;

/** What one admin does to an account that opens cases, or makes of one an admin's, every other admin is told of. Inside a unit of work. */
@Injectable()
export class AdminNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** Whoever signs in with the account of an admin confirms roles. `roles` are those that the account had or has. */
  async tellOfSignIn(actor: Actor, { id }: Pick<Account, 'id'>, roles: readonly Role[], kind: NotificationKind): Promise<void> {
    if (roles.includes('admin') || opensCases(roles)) await this.toOthers(actor, id, kind);
  }

  /** An account that is new, open again, or may do more than `before`; `asked` are the roles that it has or waits for. */
  async tellOfReach(actor: Actor, user: Account, before: readonly Role[], asked: readonly Role[] = user.roles): Promise<void> {
    if (asked.includes('admin') && !before.includes('admin')) await this.toOthers(actor, user.id, 'accountMadeAdmin');
    if (opensCases(asked)) await this.toOthers(actor, user.id, 'accountReachSet');
  }

  /** Those too who were an admin within a day: whoever is stood aside for a moment reads of it afterwards. `id` is the account it is about. */
  async toOthers(actor: Actor, id: string | null, kind: NotificationKind): Promise<void> {
    const admins = await this.users.adminsSince(actor, this.clock.inSeconds(-ROLE_WAIT_SECONDS));
    for (const adminId of admins) if (adminId !== id) await this.notifications.tell(adminId, kind, id === null ? {} : { entityId: id });
  }
}

const opensCases = (roles: readonly Role[]): boolean => roles.some((role) => CASE_ROLES.includes(role));
