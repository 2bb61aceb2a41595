import { Injectable } from '@nestjs/common';
import type { ChangeRoleCheckRequest, RoleCheckResponse } from '@valopolku/contracts';
import { isGranted, isWeaker, ROLE_WAIT_SECONDS, standardRoleCheck, type Action, type Actor, type RoleCheck } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { auditedRows } from '../../../../platform/audit/audited-rows.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { sql } from '../../../../platform/database/sql.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { VersionConflict } from '../../../../platform/database/version-conflict.js';
import { AdminNotices } from '../admin-notices.service.js';
import { RoleChecksRepository, type ChosenCheck } from './role-checks.repository.js';
import { UsersRepository } from '../users.repository.js';

declare module '../../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    /** What held, what was chosen, and from when it holds. */
    'roleCheck.changed': { before: RoleCheck; after: RoleCheck; from: string };
  }
}

auditedRows({
  table: 'role_check',
  id: 'organisation_id',
  kinds: ['roleCheck.changed'],
  columns: { before: sql`r.until_then`, after: sql`r.chosen`, from: sql`r.from_at` },
});

const CHANGES: readonly Action[] = ['roleCheck.change'];

/** The organisation's setting: how a role that opens cases comes to an admin. */
@Injectable()
export class RoleCheckService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: RoleChecksRepository,
    private readonly users: UsersRepository,
    private readonly admins: AdminNotices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<RoleCheckResponse> {
    requireAccess(actor, 'roleCheck.read');
    return this.present(actor, await this.checks.find(actor));
  }

  /** What holds now. */
  async inForce(actor: Actor): Promise<RoleCheck> {
    return this.holding(actor, await this.checks.find(actor));
  }

  /** A stricter one holds at once; a weaker one a day later, so that nobody turns it off for what is done next. */
  async change(actor: Actor, version: number, { check }: ChangeRoleCheckRequest): Promise<RoleCheckResponse> {
    requireAccess(actor, 'roleCheck.change');
    return this.unitOfWork.run(actor, async () => {
      await this.users.otherAdmins(actor, actor.userId);
      const found = await this.checks.find(actor);
      const current = await this.present(actor, found);
      if (current.version !== version) throw new VersionConflict(current.version, current);
      const before = current.check;
      const from = isWeaker(check, before) ? this.clock.inSeconds(ROLE_WAIT_SECONDS) : this.clock.now();
      const chosen: ChosenCheck = { version: current.version, chosen: check, untilThen: before, from };
      await this.checks.save(actor, chosen);
      if (isWeaker(check, before)) await this.admins.toOthers(actor, null, 'roleCheckWeakened');
      this.audit.record('roleCheck.changed', { entityId: actor.organisationId, payload: { before, after: check, from } });
      return this.present(actor, chosen);
    });
  }

  private async holding(actor: Actor, found: ChosenCheck | undefined): Promise<RoleCheck> {
    // Weaker a day later here too: closing the second admin's account takes the need of one away for nothing that is done next.
    if (!found) return standardRoleCheck((await this.users.adminsSince(actor, this.clock.inSeconds(-ROLE_WAIT_SECONDS))).length);
    return found.from > this.clock.now() ? found.untilThen : found.chosen;
  }

  /** Before anything is chosen there is no row: that is version 1. */
  private async present(actor: Actor, found: ChosenCheck | undefined): Promise<RoleCheckResponse> {
    const check = await this.holding(actor, found);
    const waits = found && found.chosen !== check;
    return {
      id: actor.organisationId, version: (found?.version ?? 0) + 1, abilities: CHANGES.filter((action) => isGranted(actor, action)),
      check, isStandard: !found, next: waits ? found.chosen : null, nextFrom: waits ? found.from : null,
    };
  }
}
