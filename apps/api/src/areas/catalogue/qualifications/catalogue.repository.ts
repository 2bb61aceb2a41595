import { Injectable } from '@nestjs/common';
import type { QualificationListQuery } from '@valopolku/contracts';
import { DomainError, type Actor, type LocalizedText } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { wordSearch } from '../../../platform/database/word-search.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { DegreePartEntity } from './degree-part.entity.js';
import { QualificationVersionEntity } from './qualification-version.entity.js';
import { QualificationEntity } from './qualification.entity.js';
import { RequirementEntity } from './requirement.entity.js';

type Tenant = Pick<Actor, 'organisationId'>;

const LISTED = columns(QualificationEntity, 'q', ['id', 'code', 'name', 'type', 'sortName']);
const STATEMENT = columns(RequirementEntity, 'r', ['id', 'statement']);

export interface ListedQualification extends Omit<RowOf<typeof LISTED>, 'sortName'> {
  degreePartCount: number;
  draft: boolean;
}

/** What an organisation sees of the catalogue: the national one and its own qualifications. */
const visible = (actor: Tenant): Sql => sql`(q.organisation_id IS NULL OR q.organisation_id = ${actor.organisationId})`;

@Injectable()
export class CatalogueRepository {
  constructor(private readonly database: Database) {}

  async page(actor: Tenant, query: QualificationListQuery): Promise<Page<ListedQualification>> {
    const keyset = new Keyset(query, { list: 'catalogue', sorts: { name: { columns: { 'q.sort_name': 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'q.id', filters: { q: query.q } });
    const rows = await this.database.rows<{ parts: number; drafts: number }>(sql`SELECT ${LISTED},
        (SELECT CAST(COUNT(*) AS integer) FROM degree_part p JOIN qualification_version v ON v.id = p.qualification_version_id WHERE v.qualification_id = q.id) AS parts,
        (SELECT CAST(COUNT(*) AS integer) FROM qualification_version v WHERE v.qualification_id = q.id AND v.is_draft = ${true}) AS drafts
      FROM qualification q WHERE ${visible(actor)} AND ${wordSearch('q.search_text', query.q)} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows.map((row) => LISTED.of(row)), ({ id, code, name, type, parts, drafts }) => ({ id, code, name, type, degreePartCount: parts, draft: drafts > 0 }));
  }

  /** The qualification, or 404 when the organisation does not see it. */
  async get(actor: Tenant, id: string): Promise<QualificationEntity> {
    const found = (await this.database.entities(QualificationEntity, sql`id = ${id}`))[0];
    if (!found || (found.organisationId !== null && found.organisationId !== actor.organisationId)) throw new DomainError('notFound');
    return found;
  }

  async versionsOf(qualificationId: string): Promise<QualificationVersionEntity[]> {
    return this.database.entities(QualificationVersionEntity, sql`qualification_id = ${qualificationId} ORDER BY in_force_from DESC, id`);
  }

  async partsOf(versionIds: readonly string[]): Promise<DegreePartEntity[]> {
    return this.database.entities(DegreePartEntity, sql`qualification_version_id IN ${listOf(versionIds)} ORDER BY position`);
  }

  async requirementsOf(degreePartIds: readonly string[]): Promise<RequirementEntity[]> {
    return this.database.entities(RequirementEntity, sql`degree_part_id IN ${listOf(degreePartIds)} ORDER BY degree_part_id, position`);
  }

  /** What the requirements say, of those that the organisation's catalogue has. */
  async statements(actor: Tenant, ids: readonly string[]): Promise<Map<string, LocalizedText>> {
    const rows = await this.database.read(STATEMENT, sql`SELECT ${STATEMENT} FROM requirement r JOIN degree_part p ON p.id = r.degree_part_id
      JOIN qualification_version v ON v.id = p.qualification_version_id JOIN qualification q ON q.id = v.qualification_id
      WHERE ${visible(actor)} AND r.id IN ${listOf([...new Set(ids)])}`);
    return new Map(rows.map(({ id, statement }) => [id, statement]));
  }

  /** Of the requirement ids, those that the organisation's catalogue has. */
  async knownRequirements(actor: Tenant, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT r.id FROM requirement r JOIN degree_part p ON p.id = r.degree_part_id
      JOIN qualification_version v ON v.id = p.qualification_version_id JOIN qualification q ON q.id = v.qualification_id
      WHERE ${visible(actor)} AND r.id IN ${listOf([...new Set(ids)])}`);
    return new Set(rows.map((row) => row.id));
  }
}
