import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../../platform/database/sql.js';
import { RoleGrantEntity } from './role-grant.entity.js';

@Injectable()
export class RoleGrantsRepository extends ScopedRepository<RoleGrantEntity> {
  constructor(database: Database) {
    super(database, RoleGrantEntity);
  }

  /** Those that wait, the oldest first. */
  async waiting(actor: Actor): Promise<RoleGrantEntity[]> {
    return this.select(actor, sql`state = 'waiting' ORDER BY asked_at, id`);
  }

  async waitingOf(actor: Actor, userId: string): Promise<RoleGrantEntity | undefined> {
    return (await this.select(actor, sql`state = 'waiting' AND user_id = ${userId}`))[0];
  }

  /** The roles that wait, by user. */
  async awaited(userIds: readonly string[]): Promise<Map<string, Role[]>> {
    const rows = await this.database.rows<{ user_id: string; roles: string }>(sql`SELECT user_id, roles FROM role_grant WHERE state = 'waiting' AND user_id IN ${listOf(userIds)}`);
    return new Map(rows.map(({ user_id: userId, roles }) => [userId, JSON.parse(roles) as Role[]]));
  }

  /** Of every organisation: those whose day has passed. */
  async due(now: string): Promise<{ id: string; organisationId: string }[]> {
    return this.database.rows(sql`SELECT id, organisation_id AS "organisationId" FROM role_grant WHERE state = 'waiting' AND effective_at <= ${now} ORDER BY effective_at, id`);
  }
}
