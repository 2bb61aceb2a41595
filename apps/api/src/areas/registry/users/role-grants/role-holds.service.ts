import { Injectable } from '@nestjs/common';
import { heldBack, ROLE_WAIT_SECONDS, type Actor, type Role } from '@valopolku/domain';
import { Audit } from '../../../../platform/audit/audit.js';
import { auditedRows } from '../../../../platform/audit/audited-rows.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { sql } from '../../../../platform/database/sql.js';
import { Notifications } from '../../../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../../../platform/session/app-user.entity.js';
import { AdminNotices } from '../admin-notices.service.js';
import { RoleCheckService } from './role-check.service.js';
import type { RoleGrantEntity } from './role-grant.entity.js';
import { RoleGrantsRepository } from './role-grants.repository.js';
import { UsersRepository } from '../users.repository.js';

interface GrantPayload {
  userId: string;
  roles: readonly Role[];
  state: RoleGrantEntity['state'];
}

declare module '../../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'roleGrant.asked': GrantPayload & { effectiveAt: string | null };
    'roleGrant.confirmed': GrantPayload;
    'roleGrant.waited': GrantPayload;
    'roleGrant.withdrawn': GrantPayload;
  }
}

auditedRows({
  table: 'role_grant',
  kinds: ['roleGrant.asked'],
  later: ['roleGrant.confirmed', 'roleGrant.waited', 'roleGrant.withdrawn'],
  columns: { userId: sql`r.user_id`, roles: sql`r.roles`, effectiveAt: sql`r.effective_at`, state: sql`r.state` },
});

/** Keeps back a role that opens cases when an admin is to have it. */
@Injectable()
export class RoleHolds {
  constructor(
    private readonly grants: RoleGrantsRepository,
    private readonly users: UsersRepository,
    private readonly check: RoleCheckService,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly admins: AdminNotices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Inside a unit of work: the roles of `wanted` that do not take effect yet. */
  async heldBack(actor: Actor, before: readonly Role[], wanted: readonly Role[]): Promise<Role[]> {
    const held = heldBack(before, wanted);
    return held.length > 0 && (await this.check.inForce(actor)) !== 'off' ? held : [];
  }

  /** Inside a unit of work, with the account saved: exactly these roles wait from now on. The same ones are asked for once. */
  async replace(actor: Actor, user: AppUserEntity, roles: Role[]): Promise<void> {
    const waiting = await this.grants.waitingOf(actor, user.id);
    const earlier = waiting && (await this.grants.lock(actor, waiting.id));
    const isSame = earlier?.state === 'waiting' && earlier.roles.length === roles.length && roles.every((role) => earlier.roles.includes(role));
    if (isSame) return;
    if (earlier?.state === 'waiting') await this.end(earlier, 'withdrawn', actor.userId);
    if (roles.length > 0) await this.ask(actor, user, roles);
  }

  /** The roles wait, and the other admins are told. */
  private async ask(actor: Actor, user: AppUserEntity, roles: Role[]): Promise<void> {
    const others = (await this.users.adminIds(actor)).filter((id) => id !== actor.userId && id !== user.id);
    // Without anybody who could confirm it, it waits a day: that is all there is to do.
    const waits = others.length === 0 || (await this.check.inForce(actor)) === 'waitADay';
    const grant: RoleGrantEntity = {
      id: this.ids.next(), organisationId: actor.organisationId, version: 1, userId: user.id, roles, state: 'waiting',
      askedBy: actor.userId === user.id ? null : actor.userId, askedAt: this.clock.now(),
      effectiveAt: waits ? this.clock.inSeconds(ROLE_WAIT_SECONDS) : null, decidedBy: null, decidedAt: null,
    };
    await this.grants.insert(grant);
    await this.admins.toOthers(actor, user.id, 'roleAwaitsConfirmation');
    this.audit.record('roleGrant.asked', { entityId: grant.id, payload: { userId: user.id, roles, state: grant.state, effectiveAt: grant.effectiveAt } });
  }

  /** Inside a unit of work, with the grant held: what was asked for is decided, and nobody needs to be told of it any more. */
  async end(grant: RoleGrantEntity, state: 'confirmed' | 'waited' | 'withdrawn', decidedBy: string | null): Promise<void> {
    Object.assign(grant, { state, decidedBy, decidedAt: this.clock.now() });
    await this.grants.update(grant);
    await this.notifications.settle('roleAwaitsConfirmation', grant.userId);
    this.audit.record(`roleGrant.${state}`, { entityId: grant.id, payload: { userId: grant.userId, roles: grant.roles, state } });
  }
}
