import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { DegreePartEntity } from './degree-part.entity.js';
import { QualificationVersionEntity } from './qualification-version.entity.js';
import { QualificationEntity } from './qualification.entity.js';

const PART = columns(DegreePartEntity, 'p', ['id', 'code', 'name', 'points', 'kind', 'qualificationVersionId'])
  .and(columns(QualificationVersionEntity, 'v', ['gradingScale']))
  .and(columns(QualificationEntity, 'q', { qualificationId: 'id', qualificationCode: 'code', qualificationName: 'name', fieldCode: 'fieldCode' }));

/** A degree part with what other features need to know of its qualification. */
export interface KnownDegreePart extends RowOf<typeof PART> {
  requirementCount: number;
}

/** The read model of degree parts: each with its version and qualification, without its requirements. */
@Injectable()
export class DegreePartsQuery {
  constructor(private readonly database: Database) {}

  /** Parts with these ids, of the national catalogue or the organisation's own. */
  async byIds(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<KnownDegreePart[]> {
    return ids.length === 0 ? [] : this.rows(actor, sql`p.id IN ${listOf([...new Set(ids)])}`);
  }

  async search(actor: Pick<Actor, 'organisationId'>, typed: string | null | undefined): Promise<KnownDegreePart[]> {
    return this.rows(actor, wordSearch('p.search_text', typed));
  }

  private async rows(actor: Pick<Actor, 'organisationId'>, condition: Sql): Promise<KnownDegreePart[]> {
    const rows = await this.database.rows<{ requirementCount: number }>(sql`SELECT ${PART},
        (SELECT CAST(COUNT(*) AS integer) FROM requirement r WHERE r.degree_part_id = p.id) AS "requirementCount"
      FROM degree_part p JOIN qualification_version v ON v.id = p.qualification_version_id JOIN qualification q ON q.id = v.qualification_id
      WHERE (q.organisation_id IS NULL OR q.organisation_id = ${actor.organisationId}) AND ${condition}
      ORDER BY q.sort_name, q.id, p.position`);
    return rows.map((row) => PART.of(row));
  }
}
