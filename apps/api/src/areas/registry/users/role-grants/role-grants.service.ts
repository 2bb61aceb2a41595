import { Injectable } from '@nestjs/common';
import type { RoleGrantListResponse, RoleGrantResponse } from '@valopolku/contracts';
import { canConfirmGrant, DomainError, ensure, isGranted, ROLE_WAIT_SECONDS, withRoles, type Action, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Notifications } from '../../../../platform/notifications/notifications.js';
import { RegularTasks } from '../../../../platform/regular/regular-tasks.js';
import { AdminNotices } from '../admin-notices.service.js';
import { RoleGrantsRepository } from './role-grants.repository.js';
import type { RoleGrantEntity } from './role-grant.entity.js';
import { RoleHolds } from './role-holds.service.js';
import { difference, standingOf } from '../user-changes.js';
import { UserChecks } from '../user-checks.js';
import { UsersRepository } from '../users.repository.js';
import { systemOf } from '../../../../platform/audit/doer.js';

/** Roles of admins that wait: a second admin confirms them, any admin withdraws them, or their day passes. */
@Injectable()
export class RoleGrantsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: RoleGrantsRepository,
    private readonly holds: RoleHolds,
    private readonly users: UsersRepository,
    private readonly checks: UserChecks,
    private readonly admins: AdminNotices,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    tasks: RegularTasks,
  ) {
    tasks.add('role grants', 1, () => this.applyDue());
  }

  async list(actor: Actor): Promise<RoleGrantListResponse> {
    requireAccess(actor, 'roleGrant.list');
    const waiting = await this.grants.waiting(actor);
    const names = await this.users.names(actor, waiting.flatMap(({ userId, askedBy }) => [userId, ...(askedBy === null ? [] : [askedBy])]));
    const isSettled = await this.isSettled(actor);
    return { items: waiting.map((grant) => present(actor, grant, names, isSettled)) };
  }

  /** Gives the roles. 409 `ownGrant` for who asked or is concerned, `confirmerTooNew` for an admin made or changed within a day. */
  async confirm(actor: Actor, id: string, version: number): Promise<void> {
    requireAccess(actor, 'roleGrant.confirm');
    await this.unitOfWork.run(actor, async () => {
      const grant = await this.grants.lock(actor, id, { version });
      ensure(canConfirmGrant(grant, { userId: actor.userId, isSettled: await this.isSettled(actor) }));
      await this.give(actor, grant);
      await this.holds.end(grant, 'confirmed', actor.userId);
    });
  }

  /** Any admin turns it down; who asked takes it back. */
  async withdraw(actor: Actor, id: string, version: number): Promise<void> {
    requireAccess(actor, 'roleGrant.withdraw');
    await this.unitOfWork.run(actor, async () => {
      const grant = await this.grants.lock(actor, id, { version });
      if (grant.state !== 'waiting') throw new DomainError('grantDecided');
      await this.holds.end(grant, 'withdrawn', actor.userId);
    });
  }

  /** The roles whose day has passed take effect; what cannot be given any more is withdrawn. */
  async applyDue(): Promise<void> {
    for (const { id, organisationId } of await this.grants.due(this.clock.now())) {
      try {
        await this.applyOne(id, organisationId, 'waited');
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        await this.applyOne(id, organisationId, 'withdrawn');
      }
    }
  }

  private async applyOne(id: string, organisationId: string, state: 'waited' | 'withdrawn'): Promise<void> {
    await this.unitOfWork.run(systemOf(organisationId), async () => {
      const grant = await this.grants.lock(nobody(organisationId), id);
      // A server beside this one was faster, or an admin.
      if (grant.state !== 'waiting') return;
      if (state === 'waited') await this.give(nobody(organisationId), grant);
      await this.holds.end(grant, state, null);
    });
  }

  private async give(actor: Actor, grant: RoleGrantEntity): Promise<void> {
    const user = await this.users.lock(actor, grant.userId);
    if (!user.active) throw new DomainError('grantDecided');
    const before = standingOf(user);
    Object.assign(user, { roles: withRoles(user.roles, grant.roles), changedByOtherAt: this.clock.now() });
    await this.checks.ensureSavable(actor, user, { ...before, id: user.id });
    await this.users.update(user);
    this.audit.record('user.changed', { entityId: user.id, payload: { fields: ['roles'], ...difference(before, standingOf(user)) } });
    await this.notifications.tell(user.id, 'accountChangedByOther', { entityId: user.id });
    // The notice that it waits is settled for everybody: that it holds is another.
    await this.admins.tellOfReach(actor, user, before.roles);
  }

  /** Nobody else has made or changed the admin's own account within a day. */
  private async isSettled(actor: Actor): Promise<boolean> {
    const { changedByOtherAt } = await this.users.get(actor, actor.userId);
    return changedByOtherAt === null || changedByOtherAt <= this.clock.inSeconds(-ROLE_WAIT_SECONDS);
  }
}

/** The day has passed: nobody does it. */
function nobody(organisationId: string): Actor {
  return { userId: '', organisationId, roles: [], municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null };
}

const CHANGES: readonly Action[] = ['roleGrant.confirm', 'roleGrant.withdraw'];

function present(actor: Actor, grant: RoleGrantEntity, names: ReadonlyMap<string, string>, isSettled: boolean): RoleGrantResponse {
  const { id, version, userId, roles, askedBy, askedAt, effectiveAt } = grant;
  const named = (of: string): { id: string; name: string } => ({ id: of, name: names.get(of) ?? '–' });
  const may = (action: Action): boolean => action !== 'roleGrant.confirm' || canConfirmGrant(grant, { userId: actor.userId, isSettled }) === undefined;
  const abilities = CHANGES.filter((action) => isGranted(actor, action) && may(action));
  return { id, version, abilities, user: named(userId), roles, askedBy: askedBy === null ? null : named(askedBy), askedAt, effectiveAt };
}
