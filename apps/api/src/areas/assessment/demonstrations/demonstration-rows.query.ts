import { Injectable } from '@nestjs/common';
import type { DemonstrationListQuery } from '@valopolku/contracts';
import { addDays, DEMONSTRATION_AHEAD_DAYS, type Actor, type PlainDate } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { joined, sql, type Sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import { DEMONSTRATION, type DemonstrationNames, type DemonstrationRow } from './demonstration-row.js';

const SORTS = {
  date: { columns: { 'd.sort_on': 'date' }, direction: 'asc' },
  latest: { columns: { 'd.sort_on': 'date' }, direction: 'desc' },
} as const;

const rowOf = (row: DemonstrationNames): DemonstrationRow => DEMONSTRATION.of(row);

/** Not assessed and not cancelled. */
const OPEN = sql`d.state IN ('draft', 'booked', 'held', 'interrupted', 'noShow')`;

/** Reads demonstrations with their names and results in one query. */
@Injectable()
export class DemonstrationRowsQuery {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  private keyset(actor: Actor, query: DemonstrationListQuery): Keyset {
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    const defaultSort = query.when === 'past' ? 'latest' : 'date';
    return new Keyset(query, { list: 'demonstration-rows', sorts: SORTS, defaultSort, id: 'd.id', filters: { ...filters, by: actor.userId } });
  }

  async page(actor: Actor, query: DemonstrationListQuery): Promise<Page<DemonstrationRow>> {
    const keyset = this.keyset(actor, query);
    const conditions = [this.visible(actor), ...chosen(query, this.clock.today()), ...(query.when === 'soon' ? [this.ownSoon(actor)] : []), keyset.after];
    return this.people.page(keyset, sql`${this.select(actor)} WHERE ${joined(conditions, ' AND ')} ${keyset.order}`, rowOf);
  }

  async byId(actor: Actor, id: string): Promise<DemonstrationRow | undefined> {
    const row = await this.people.firstRow<DemonstrationNames>(sql`${this.select(actor)} WHERE d.organisation_id = ${actor.organisationId} AND d.id = ${id}`);
    return row && rowOf(row);
  }

  /** Those that the team and the staff of the place have before them within a month, earliest first. */
  async soon(actor: Actor, limit: number): Promise<DemonstrationRow[]> {
    const rows = await this.people.rows<DemonstrationNames>(sql`${this.select(actor)}
      WHERE ${this.visible(actor)} AND ${this.ownSoon(actor)} ORDER BY d.sort_on, d.id LIMIT ${limit}`);
    return rows.map(rowOf);
  }

  private ownSoon(actor: Actor): Sql {
    const today = this.clock.today();
    return sql`${this.cases.where(actor, 'workLog.confirm', 'p')} AND ${OPEN} AND d.sort_on BETWEEN ${today} AND ${addDays(today, DEMONSTRATION_AHEAD_DAYS)}`;
  }

  private visible(actor: Actor): Sql {
    return sql`d.organisation_id = ${actor.organisationId} AND ${this.cases.where(actor, 'demonstration.list', 'p')}`;
  }

  private select(actor: Actor): Sql {
    return sql`SELECT ${DEMONSTRATION}, t.first_name AS "firstName", t.last_name AS "lastName", p.phase, p.started_on AS "startedOn",
        g.code AS "degreePartCode", g.name AS "degreePartName", q.name AS "qualificationName", v.grading_scale AS "gradingScale",
        o.name AS "providerName", e.name AS "environmentName", e.retired_on AS "environmentRetiredOn",
        CASE WHEN ${this.cases.team(actor, 'p')} THEN 1 ELSE 0 END AS "isTeam",
        ${this.places.proof(actor, 'p')} AS "allKnown", ${this.places.proof(actor, 'p', sql`d.environment_id`)} AS "placeKnown"
      FROM demonstration d
      JOIN coaching_period p ON p.id = d.coaching_period_id
      JOIN trainee t ON t.id = d.trainee_id
      JOIN degree_part g ON g.id = d.degree_part_id
      JOIN qualification_version v ON v.id = d.qualification_version_id
      JOIN qualification q ON q.id = v.qualification_id
      LEFT JOIN app_user u ON u.id = p.coach_id
      LEFT JOIN education_provider o ON o.id = d.provider_id
      LEFT JOIN environment e ON e.id = d.environment_id
      LEFT JOIN demonstration_result r ON r.demonstration_id = d.id`;
  }
}

/** `ahead`: to come, also undated; `past`: over, one way or another; `lacking`: planned but not booked. */
function chosen({ coachingPeriod, when }: DemonstrationListQuery, today: PlainDate): Sql[] {
  return [
    coachingPeriod ? sql`d.coaching_period_id = ${coachingPeriod}` : undefined,
    when === 'ahead' ? sql`${OPEN} AND d.sort_on >= ${today}` : undefined,
    when === 'past' ? sql`(d.sort_on < ${today} OR NOT (${OPEN}))` : undefined,
    when === 'lacking' ? sql`d.state = 'draft'` : undefined,
  ].filter((condition) => condition !== undefined);
}
