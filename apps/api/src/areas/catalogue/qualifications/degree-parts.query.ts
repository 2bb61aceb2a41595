import { Injectable } from '@nestjs/common';
import type { Actor, DegreePartKind, GradingScale, LocalizedText } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { wordSearch } from '../../../platform/database/word-search.js';

/** A degree part with what other features need to know of its qualification. */
export interface KnownDegreePart {
  id: string;
  code: string;
  name: LocalizedText;
  points: number | null;
  kind: DegreePartKind;
  qualificationVersionId: string;
  gradingScale: GradingScale;
  qualificationId: string;
  qualificationCode: string;
  qualificationName: LocalizedText;
  /** The code of the qualification's field; null when it spans several or none. */
  fieldCode: string | null;
  requirementCount: number;
}

interface PartRow {
  id: string;
  code: string;
  name: string;
  points: number | null;
  kind: DegreePartKind;
  version_id: string;
  grading_scale: GradingScale;
  qualification_id: string;
  qualification_code: string;
  qualification_name: string;
  field_code: string | null;
  requirement_count: number;
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
    const rows = await this.database.rows<PartRow>(sql`SELECT p.id, p.code, p.name, p.points, p.kind, v.id AS version_id, v.grading_scale,
        q.id AS qualification_id, q.code AS qualification_code, q.name AS qualification_name, q.field_code,
        (SELECT CAST(COUNT(*) AS integer) FROM requirement r WHERE r.degree_part_id = p.id) AS requirement_count
      FROM degree_part p JOIN qualification_version v ON v.id = p.qualification_version_id JOIN qualification q ON q.id = v.qualification_id
      WHERE (q.organisation_id IS NULL OR q.organisation_id = ${actor.organisationId}) AND ${condition}
      ORDER BY q.sort_name, q.id, p.position`);
    return rows.map(known);
  }
}

function known(row: PartRow): KnownDegreePart {
  return {
    id: row.id, code: row.code, name: JSON.parse(row.name) as LocalizedText, points: row.points, kind: row.kind,
    qualificationVersionId: row.version_id, gradingScale: row.grading_scale,
    qualificationId: row.qualification_id, qualificationCode: row.qualification_code,
    qualificationName: JSON.parse(row.qualification_name) as LocalizedText, fieldCode: row.field_code, requirementCount: row.requirement_count,
  };
}
