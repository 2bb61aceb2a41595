import { Injectable } from '@nestjs/common';
import { canSignInAs, ensure, ROLE_WAIT_SECONDS, type Actor, type NotificationKind, type SignInField } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import { AdminNotices } from './admin-notices.service.js';
import { SignInChangesQuery } from './sign-in-changes.query.js';
import type { Standing } from './user-changes.js';
import { UsersRepository } from './users.repository.js';

/** What the person is told, and what the other admins are. */
const TOLD: Readonly<Record<SignInField, readonly [toPerson: NotificationKind, toAdmins: NotificationKind]>> = {
  email: ['addressSetByOther', 'addressOfAccountSet'],
  password: ['passwordSetByOther', 'passwordOfAccountSet'],
};

/** Who gives an account both another address and another password could sign in as its owner, who would not see the notice. */
@Injectable()
export class Takeovers {
  constructor(
    private readonly users: UsersRepository,
    private readonly changes: SignInChangesQuery,
    private readonly notifications: Notifications,
    private readonly admins: AdminNotices,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work, with the account held. 422 `addressAndPassword` or `addressOrPasswordNew` at the field. */
  async ensureNone(actor: Actor, user: AppUserEntity, fields: readonly string[]): Promise<void> {
    if (user.id === actor.userId) return;
    const dayAgo = this.clock.inSeconds(-ROLE_WAIT_SECONDS);
    const earlier = await this.changes.since(user.id, dayAgo);
    const doer = await this.users.find(actor, actor.userId);
    ensure(canSignInAs(fields, earlier, { userId: actor.userId, isSettled: !doer?.changedByOtherAt || doer.changedByOtherAt <= dayAgo }));
  }

  /** Inside a unit of work: the person is told, and of an account that opens cases or confirms roles every other admin. */
  async tell(actor: Actor, user: AppUserEntity, before: Standing, field: SignInField): Promise<void> {
    const [toPerson, toAdmins] = TOLD[field];
    await this.notifications.tell(user.id, toPerson, { entityId: user.id });
    if (user.id !== actor.userId) await this.admins.tellOfSignIn(actor, user, [...before.roles, ...user.roles], toAdmins);
  }
}
