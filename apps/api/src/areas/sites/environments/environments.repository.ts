import { Injectable } from '@nestjs/common';
import type { EnvironmentListQuery } from '@valopolku/contracts';
import type { Actor, EnvironmentState, PlainDate, StateFacts } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { joined, listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { EnvironmentEntity } from './environment.entity.js';

type Tenant = Pick<Actor, 'organisationId'>;

/** What the state that is shown follows from. */
export interface StateRow extends StateFacts {
  id: string;
}

@Injectable()
export class EnvironmentsRepository extends ScopedRepository<EnvironmentEntity> {
  constructor(database: Database) {
    super(database, EnvironmentEntity);
  }

  /** A page by name. `only` narrows to these ids: the state that is shown is not stored. */
  async page(actor: Actor, query: EnvironmentListQuery, only: readonly string[] | undefined): Promise<Page<EnvironmentEntity>> {
    const { q, kind, municipality, degreePart, state, project, mapped } = query;
    const keyset = new Keyset(query, {
      list: 'environments',
      sorts: { name: { columns: { 'e.sort_name': 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'e.id', filters: { q, kind, municipality, degreePart, state, project, mapped },
    });
    const conditions = [sql`e.organisation_id = ${actor.organisationId}`, wordSearch('e.search_text', q), keyset.after];
    if (kind) conditions.push(sql`e.kind = ${kind}`);
    if (municipality) conditions.push(sql`e.municipality_code = ${municipality}`);
    if (degreePart) conditions.push(offers(degreePart));
    if (project) conditions.push(sql`e.project_id = ${project}`);
    if (mapped) conditions.push(sql`e.mapped`);
    if (only) conditions.push(sql`e.id IN ${listOf(only)}`);
    const rows = await this.database.rows<{ id: string; sort_name: string }>(
      sql`SELECT e.id, e.sort_name FROM environment e WHERE ${joined(conditions, ' AND ')} ${keyset.order}`,
    );
    const found = await this.byIds(actor, rows.map((row) => row.id));
    const { items, nextCursor } = keyset.page(rows, (row) => found.get(row.id));
    return { items: items.filter((environment) => environment !== undefined), nextCursor };
  }

  async states(actor: Tenant, today: PlainDate): Promise<StateRow[]> {
    const rows = await this.database.rows<{ id: string; state: EnvironmentState; charted_on: string | null; approved: number }>(
      sql`SELECT e.id, e.state, e.charted_on, CASE WHEN EXISTS (SELECT 1 FROM environment_approval a WHERE a.environment_id = e.id AND a.withdrawn_on IS NULL
          AND a.identified_on <= ${today} AND a.review_by >= ${today}) THEN 1 ELSE 0 END AS approved
        FROM environment e WHERE e.organisation_id = ${actor.organisationId}`,
    );
    return rows.map(({ id, state, charted_on, approved }) => ({ id, state, chartedOn: charted_on, isApprovedNow: approved === 1 }));
  }

  async byIds(actor: Tenant, ids: readonly string[]): Promise<Map<string, EnvironmentEntity>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.entities(EnvironmentEntity, sql`organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** The degree part can be learned there (a task is mapped to it) or a provider has approved it. */
function offers(degreePartId: string): Sql {
  return sql`(EXISTS (SELECT 1 FROM work_task t JOIN task_requirement m ON m.work_task_id = t.id JOIN requirement r ON r.id = m.requirement_id
      WHERE t.environment_id = e.id AND t.retired_on IS NULL AND r.degree_part_id = ${degreePartId})
    OR EXISTS (SELECT 1 FROM environment_approval a WHERE a.environment_id = e.id AND a.withdrawn_on IS NULL AND a.degree_part_id = ${degreePartId}))`;
}
