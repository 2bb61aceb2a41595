import { Injectable } from '@nestjs/common';
import type { CompletionItem, CompletionListQuery } from '@valopolku/contracts';
import { hasRole, traineeName, type Actor, type CompletionSource, type Grade, type GradingScale, type LocalizedText } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { joined, sql, type Sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { CasesService, type PlaceProof, PlacesService } from '../../case/trainees/trainees.public.js';
import { MunicipalitiesService } from '../../registry/reference/reference.public.js';

interface CompletionRow extends PlaceProof {
  id: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  coachingPeriodId: string;
  degreePartId: string;
  degreePartCode: string;
  degreePartName: string;
  qualificationId: string;
  qualificationCode: string;
  qualificationName: string;
  qualificationVersionId: string;
  gradingScale: GradingScale;
  grade: Grade;
  completed_on: string;
  source: CompletionSource;
  municipalityCode: string;
  municipalityName: string;
  fieldId: string;
  fieldCode: string;
  fieldName: string;
  /** 1 when the caller sees the person's page. */
  isOpen: number;
}

const SORTS = { date: { columns: { 'c.completed_on': 'date' }, direction: 'desc' } } as const;
const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;

/** The day of the result in the completion's own period. */
const OWN_DAY = sql`(SELECT MAX(s.decided_on) FROM demonstration_result s JOIN demonstration d2 ON d2.id = s.demonstration_id
  WHERE d2.coaching_period_id = c.coaching_period_id AND d2.degree_part_id = c.degree_part_id)`;

/**
 * Completions with their names. Municipality and field are read from the period, of which they are: when they are put right
 * there, the list follows as the figures do.
 */
@Injectable()
export class CompletionRowsQuery {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly municipalities: MunicipalitiesService,
  ) {}

  async page(actor: Actor, query: CompletionListQuery): Promise<Page<CompletionItem>> {
    this.municipalities.ensureExists(query.municipality);
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    const keyset = new Keyset(query, { list: 'completion-rows', sorts: SORTS, defaultSort: 'date', id: 'c.id', filters: { ...filters, by: actor.userId } });
    const conditions = [sql`c.organisation_id = ${actor.organisationId}`, this.listed(actor), ...this.chosen(actor, query)];
    return this.people.page(keyset, sql`SELECT * FROM (${this.select(actor)} WHERE ${joined(conditions, ' AND ')}) c WHERE ${keyset.after} ${keyset.order}`, (row: CompletionRow) => this.present(row));
  }

  async byId(actor: Actor, id: string): Promise<CompletionItem | undefined> {
    const row = await this.people.firstRow<CompletionRow>(sql`${this.select(actor)} WHERE c.organisation_id = ${actor.organisationId} AND c.id = ${id}`);
    return row && this.present(row);
  }

  /** A manager sees who is behind a figure, as in the caseload; the grade only on a page opened with a reason. */
  private listed(actor: Actor): Sql {
    return hasRole(actor, 'manager') ? sql`1 = 1` : this.cases.where(actor, 'completion.list', 'p');
  }

  /**
   * A grade that was raised in a period which the caller does not see stands as it was when the own one ended, whatever other role the
   * caller has; so does its day, but for a manager, whose figures are counted by it.
   */
  private select(actor: Actor): Sql {
    const raised = sql`(x.id IS NOT NULL AND NOT ${this.cases.where(actor, 'completion.list', 'x')})`;
    const isDayCut = hasRole(actor, 'manager') ? sql`1 = 0` : raised;
    return sql`SELECT c.id, c.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName",
        c.coaching_period_id AS "coachingPeriodId", d.id AS "degreePartId", d.code AS "degreePartCode", d.name AS "degreePartName",
        q.id AS "qualificationId", q.code AS "qualificationCode", q.name AS "qualificationName",
        c.qualification_version_id AS "qualificationVersionId", c.grading_scale AS "gradingScale", c.source,
        CASE WHEN ${raised} THEN g.completed_grade ELSE c.grade END AS grade, CASE WHEN ${isDayCut} THEN ${OWN_DAY} ELSE c.completed_on END AS completed_on,
        m.code AS "municipalityCode", m.name AS "municipalityName", f.id AS "fieldId", f.code AS "fieldCode", f.name AS "fieldName",
        CASE WHEN ${this.cases.where(actor, 'completion.list', 'p')} THEN 1 ELSE 0 END AS "isOpen",
        ${this.places.proof(actor, 'p')} AS "placeKnown"
      FROM completion c
      JOIN coaching_period p ON p.id = c.coaching_period_id
      JOIN trainee t ON t.id = c.trainee_id
      JOIN degree_part d ON d.id = c.degree_part_id
      JOIN qualification q ON q.id = c.qualification_id
      JOIN municipality m ON m.code = p.municipality_code
      JOIN work_field f ON f.id = p.field_id
      LEFT JOIN target g ON g.coaching_period_id = c.coaching_period_id AND g.degree_part_id = c.degree_part_id
      LEFT JOIN demonstration r ON r.id = c.demonstration_id AND r.coaching_period_id <> c.coaching_period_id
      LEFT JOIN coaching_period x ON x.id = r.coaching_period_id`;
  }

  /** A filter by municipality or project narrows to those whose places the caller may know. */
  private chosen(actor: Actor, query: CompletionListQuery): Sql[] {
    const { coachingPeriod, project, municipality, field, qualification, caseload } = query;
    return [
      coachingPeriod ? sql`c.coaching_period_id = ${coachingPeriod}` : undefined,
      project ? sql`p.project_id = ${project} AND ${this.places.known(actor, 'p')}` : undefined,
      municipality ? sql`p.municipality_code = ${municipality} AND ${this.places.known(actor, 'p')}` : undefined,
      field ? sql`p.field_id = ${field}` : undefined,
      qualification ? sql`c.qualification_id = ${qualification}` : undefined,
      caseload ? this.cases.team(actor, 'p') : undefined,
    ].filter((condition) => condition !== undefined);
  }

  private present(row: CompletionRow): CompletionItem {
    return {
      id: row.id,
      traineeId: row.traineeId,
      traineeName: traineeName(row),
      coachingPeriodId: row.coachingPeriodId,
      degreePart: { id: row.degreePartId, code: row.degreePartCode, name: text(row.degreePartName) },
      qualification: { id: row.qualificationId, code: row.qualificationCode, name: text(row.qualificationName) },
      qualificationVersionId: row.qualificationVersionId,
      gradingScale: row.gradingScale,
      grade: row.isOpen ? row.grade : null,
      date: row.completed_on,
      source: row.source,
      municipality: this.places.proved(row, { id: row.municipalityCode, code: row.municipalityCode, name: text(row.municipalityName) }),
      field: { id: row.fieldId, code: row.fieldCode, name: text(row.fieldName) },
    };
  }
}
