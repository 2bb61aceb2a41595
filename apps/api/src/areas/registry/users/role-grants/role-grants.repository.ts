import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../../platform/database/table/columns.js';
import { RoleGrantEntity } from './role-grant.entity.js';

const AWAITED = columns(RoleGrantEntity, 'g', ['userId', 'roles']);
const DUE = columns(RoleGrantEntity, 'g', ['id', 'organisationId']);

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
    const rows = await this.database.read(AWAITED, sql`SELECT ${AWAITED} FROM role_grant g WHERE state = 'waiting' AND user_id IN ${listOf(userIds)}`);
    return new Map(rows.map(({ userId, roles }) => [userId, roles]));
  }

  /** Of every organisation: those whose day has passed. */
  due(now: string): Promise<RowOf<typeof DUE>[]> {
    return this.database.read(DUE, sql`SELECT ${DUE} FROM role_grant g WHERE state = 'waiting' AND effective_at <= ${now} ORDER BY effective_at, id`);
  }
}
