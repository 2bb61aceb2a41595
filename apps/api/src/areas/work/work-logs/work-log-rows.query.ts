import { Injectable } from '@nestjs/common';
import type { WorkLogListQuery } from '@valopolku/contracts';
import { hasRole, type Actor } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { Database } from '../../../platform/database/database.js';
import { joined, listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import { WORK_LOG, WORK_LOG_TASK, type WorkLogPersonRow, type WorkLogRow, type WorkLogTaskRow } from './work-log-row.js';

const ENVIRONMENT = sql`l.environment_id`;
const SORTS = { date: { columns: { 'l.date': 'date' }, direction: 'desc' } } as const;

/** As many as the contract takes. */
const MOST_CHOICES = 2000;

/** Reads entries with their names in one query, and their tasks in another. */
@Injectable()
export class WorkLogRowsQuery {
  constructor(
    private readonly database: Database,
    private readonly peopleRows: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  private keyset(actor: Actor, query: WorkLogListQuery): Keyset {
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    return new Keyset(query, { list: 'work-log-rows', sorts: SORTS, defaultSort: 'date', id: 'l.id', filters: { ...filters, by: actor.userId } });
  }

  async page(actor: Actor, query: WorkLogListQuery): Promise<Page<WorkLogRow>> {
    const keyset = this.keyset(actor, query);
    const conditions = [this.visible(actor), ...filters(query), ...(query.confirmed === 'waiting' ? [this.waiting(actor)] : []), keyset.after];
    return this.peopleRows.page<WorkLogRow>(keyset, sql`${this.select(actor)} WHERE ${joined(conditions, ' AND ')} ${keyset.order}`);
  }

  async visibleById(actor: Actor, id: string): Promise<WorkLogRow[]> {
    return this.peopleRows.rows<WorkLogRow>(sql`${this.select(actor)} WHERE ${this.visible(actor)} AND l.id = ${id}`);
  }

  /** The case of an entry opens to the actor, but not the place of the entry, and so nothing of it. */
  async isHidden(actor: Actor, id: string): Promise<boolean> {
    const row = await this.database.firstRow(sql`SELECT l.id FROM work_log l JOIN coaching_period p ON p.id = l.coaching_period_id
      WHERE l.organisation_id = ${actor.organisationId} AND l.id = ${id} AND ${this.cases.where(actor, 'workLog.read', 'p')}
        AND ${this.places.proof(actor, 'p', ENVIRONMENT)} = 0`);
    return row !== undefined;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<WorkLogRow[]> {
    if (ids.length === 0) return [];
    return this.peopleRows.rows<WorkLogRow>(sql`${this.select(actor)} WHERE l.organisation_id = ${actor.organisationId} AND l.id IN ${listOf(ids)}`);
  }

  /** Tasks of entries, in the order in which they were chosen. */
  async tasks(ids: readonly string[]): Promise<WorkLogTaskRow[]> {
    if (ids.length === 0) return [];
    return this.database.rows<WorkLogTaskRow>(sql`
      SELECT ${WORK_LOG_TASK}, k.name
      FROM work_log_task wt JOIN work_task k ON k.id = wt.work_task_id
      WHERE wt.work_log_id IN ${listOf(ids)} ORDER BY wt.work_log_id, wt.position`);
  }

  /** What waits for this actor to confirm it: the trainees' own entries, oldest first, and how many there are in all. */
  async toConfirm(actor: Actor, limit: number): Promise<{ rows: WorkLogRow[]; total: number }> {
    const scope = sql`${this.visible(actor)} AND ${this.waiting(actor)}`;
    const rows = await this.peopleRows.rows<WorkLogRow>(sql`${this.select(actor)} WHERE ${scope} ORDER BY l.date, l.id LIMIT ${limit}`);
    if (rows.length < limit) return { rows, total: rows.length };
    const counted = await this.database.firstRow<{ total: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS total
      FROM work_log l JOIN coaching_period p ON p.id = l.coaching_period_id WHERE ${scope}`);
    return { rows, total: counted?.total ?? rows.length };
  }

  /** How many of these wait in each period of some. */
  async waitingIn(actor: Actor, periodIds: readonly string[]): Promise<Map<string, number>> {
    if (periodIds.length === 0) return new Map();
    const rows = await this.database.rows<{ id: string; n: number }>(sql`SELECT l.coaching_period_id AS id, CAST(COUNT(*) AS integer) AS n
      FROM work_log l JOIN coaching_period p ON p.id = l.coaching_period_id
      WHERE l.coaching_period_id IN ${listOf(periodIds)} AND ${this.visible(actor)} AND ${this.waiting(actor)} GROUP BY l.coaching_period_id`);
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  /** Whose entries the caller sees and where they were made: what the list can be narrowed to. A person's name stands once a period. */
  async choices(actor: Actor): Promise<{ people: WorkLogPersonRow[]; environments: { id: string; name: string }[] }> {
    const seen = sql`FROM work_log l JOIN coaching_period p ON p.id = l.coaching_period_id`;
    const people = await this.peopleRows.rows<WorkLogPersonRow>(sql`SELECT p.id, p.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName", p.started_on AS "startedOn"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id
      WHERE p.id IN (SELECT l.coaching_period_id ${seen} WHERE ${this.visible(actor)}) ORDER BY t.sort_name, p.id LIMIT ${MOST_CHOICES}`);
    const environments = await this.database.rows<{ id: string; name: string }>(sql`SELECT e.id, e.name
      FROM environment e WHERE e.id IN (SELECT l.environment_id ${seen} WHERE ${this.visible(actor)}) ORDER BY e.sort_name, e.id LIMIT ${MOST_CHOICES}`);
    return { people, environments };
  }

  private select(actor: Actor): Sql {
    return sql`SELECT ${WORK_LOG}, t.first_name AS "firstName", t.last_name AS "lastName", p.phase, e.name AS "environmentName",
        CASE WHEN ${this.cases.team(actor, 'p')} THEN 1 ELSE 0 END AS "isTeam",
        ${this.places.proof(actor, 'p', ENVIRONMENT)} AS "placeKnown"
      FROM work_log l
      JOIN coaching_period p ON p.id = l.coaching_period_id
      JOIN trainee t ON t.id = l.trainee_id
      JOIN environment e ON e.id = l.environment_id
      JOIN app_user u ON u.id = l.logged_by
      LEFT JOIN app_user c ON c.id = l.confirmed_by`;
  }

  /** An entry tells where someone is: place, tasks and words. So it is a whole entry or none. */
  private visible(actor: Actor): Sql {
    return sql`l.organisation_id = ${actor.organisationId} AND ${this.cases.where(actor, 'workLog.list', 'p')} AND ${this.places.knownAt(actor, 'p', ENVIRONMENT)}`;
  }

  /** Of the visible ones those that the caller may confirm, as the domain's `mayTouchLog` and `canConfirm` say. */
  private waiting(actor: Actor): Sql {
    const places = hasRole(actor, 'staff') ? actor.environmentIds : [];
    return sql`l.confirmed_at IS NULL AND ${this.cases.where(actor, 'workLog.confirm', 'p')} AND (l.environment_id IN ${listOf(places)} OR ${this.cases.team(actor, 'p')})
      AND l.trainee_id <> ${actor.traineeId ?? ''}`;
  }
}

function filters(query: WorkLogListQuery): Sql[] {
  const { coachingPeriod, environment, confirmed, requirement, from, to } = query;
  return [
    coachingPeriod ? sql`l.coaching_period_id = ${coachingPeriod}` : undefined,
    environment ? sql`l.environment_id = ${environment}` : undefined,
    confirmed === 'yes' ? sql`l.confirmed_at IS NOT NULL` : undefined,
    confirmed === 'no' ? sql`l.confirmed_at IS NULL` : undefined,
    requirement
      ? sql`EXISTS (SELECT 1 FROM work_log_task wt JOIN task_requirement tr ON tr.work_task_id = wt.work_task_id
          WHERE wt.work_log_id = l.id AND tr.requirement_id = ${requirement})`
      : undefined,
    from ? sql`l.date >= ${from}` : undefined,
    to ? sql`l.date <= ${to}` : undefined,
  ].filter((condition) => condition !== undefined);
}
