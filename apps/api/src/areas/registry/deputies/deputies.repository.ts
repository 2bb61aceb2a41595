import { Injectable } from '@nestjs/common';
import type { DeputyListQuery } from '@valopolku/contracts';
import { hasRole, type Actor, type ClosedRange, type Deputy, type PlainDate } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, NOTHING, sql, type Sql } from '../../../platform/database/sql.js';
import { columns } from '../../../platform/database/table/columns.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { DeputyEntity } from './deputy.entity.js';
import type { ListedDeputy } from './deputy.presenter.js';

const LISTED = columns(DeputyEntity, 'd', ['id', 'version', 'coachId', 'deputyId', 'startsOn', 'endsOn', 'endedAt']);

@Injectable()
export class DeputiesRepository extends ScopedRepository<DeputyEntity> {
  constructor(database: Database) {
    super(database, DeputyEntity);
  }

  /** What is in force or to come, by its first day: an admin sees all, a coach the own, on either side. */
  async page(actor: Actor, { limit, cursor, sort, coach }: DeputyListQuery, today: PlainDate): Promise<Page<ListedDeputy>> {
    const keyset = new Keyset({ limit, cursor, sort }, {
      list: 'deputies',
      sorts: { startsOn: { columns: { 'd.starts_on': 'date' }, direction: 'asc' } }, defaultSort: 'startsOn', id: 'd.id', filters: { coach, user: actor.userId },
    });
    const own = hasRole(actor, 'admin') ? NOTHING : sql` AND (coach_id = ${actor.userId} OR deputy_id = ${actor.userId})`;
    const rows = await this.database.read(LISTED, sql`SELECT ${LISTED}
      FROM deputy d WHERE organisation_id = ${actor.organisationId} AND ended_at IS NULL AND ends_on >= ${today}${own}
        ${coach ? sql`AND coach_id = ${coach}` : NOTHING} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, (row) => row);
  }

  /** The other days of the same two. The coach's row is held first, so that two that overlap cannot be saved at once. */
  async others(actor: Actor, { id, coachId, deputyId }: Pick<Deputy, 'id' | 'coachId' | 'deputyId'>): Promise<ClosedRange[]> {
    const hold: Sql = this.database.dialect === 'postgres' ? sql` FOR NO KEY UPDATE` : NOTHING;
    await this.database.rows(sql`SELECT id FROM app_user WHERE id = ${coachId}${hold}`);
    return this.database.rows<ClosedRange>(sql`SELECT starts_on AS "startsOn", ends_on AS "endsOn" FROM deputy
      WHERE organisation_id = ${actor.organisationId} AND coach_id = ${coachId} AND deputy_id = ${deputyId} AND id <> ${id} AND ended_at IS NULL`);
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<DeputyEntity[]> {
    return ids.length === 0 ? [] : this.select(actor, sql`id IN ${listOf(ids)}`);
  }

  /** Everyone who has stood in for one of these coaches, past days included. */
  async ofCoaches(actor: Actor, coachIds: readonly string[]): Promise<DeputyEntity[]> {
    if (coachIds.length === 0) return [];
    return this.select(actor, sql`coach_id IN ${listOf(coachIds)}`);
  }
}
