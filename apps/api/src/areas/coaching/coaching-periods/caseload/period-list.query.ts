import { Injectable } from '@nestjs/common';
import type { CoachingPeriodItem, CoachingPeriodListQuery, CoachingPeriodListResponse } from '@valopolku/contracts';
import { END_OF_TIME, hasRole, type Action, type Actor } from '@valopolku/domain';
import { PeopleRows } from '../../../../platform/audit/people-rows.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { identifier, joined, sql, type Sql } from '../../../../platform/database/sql.js';
import { Keyset } from '../../../../platform/http/keyset.js';
import { CasesService, PlacesService } from '../../../case/trainees/trainees.public.js';
import { periodConditions } from './period-filters.js';
import { asksForHidden, figureConditions } from './period-figure-filters.js';
import { PeriodItemPresenter, hasOpenPause, type SeenItem } from './period-item.presenter.js';
import { PeriodItemQuery, type ItemRow } from './period-item.query.js';
import { periodSort, sortColumn, SORTS } from './period-sorts.js';

/** One way of seeing cases; an outline does not tell how urgent they are, nor when they end or were asked. */
export interface Scope {
  condition: Sql;
  isOutline: boolean;
  /** Filters leave few: they are found by the index of the filter, and then sorted. */
  isNarrowed: boolean;
}

/** Those seen in outline stand after all dates, by their ids, whatever is urgent about them: walked in that order by an index of their own. */
function outlineWalk({ condition, isNarrowed }: Scope, { last, rows }: Pick<Keyset, 'last' | 'rows'>): Sql {
  const [urgentOn, id] = last ?? [];
  const after = id !== undefined && urgentOn === END_OF_TIME ? sql`p.id > ${id}` : sql`1 = 1`;
  return sql`SELECT id, urgent_on FROM (SELECT p.id, ${periodSort('urgentOn').ofOutline} AS urgent_on FROM coaching_period p WHERE ${condition} AND ${after} ORDER BY ${isNarrowed ? sql`p.id || ''` : sql`p.id`} LIMIT ${rows}) walk`;
}

/** What is done from a row or a card; the page itself tells the rest, so that fifty rows do not repeat forty actions each. */
const LIST_ACTIONS: ReadonlySet<Action> = new Set<Action>([
  'trainee.open', 'coachingPeriod.read', 'coachingPeriod.start', 'coachingPeriod.advance', 'coachingPeriod.stepBack', 'coachingPeriod.end',
  'coachingPeriod.endEarly', 'coachingPeriod.turnAway', 'coachingPeriod.pause', 'coachingPeriod.resume', 'coachingPeriod.contact',
  'coachingPeriod.transfer', 'workLog.create',
]);

/**
 * The list of periods, by what *we* have to do next. Each way of seeing cases walks an index of its own in the order of the
 * list and stops at the page's end; the page's rows are then read by their keys. Two statements, whatever the number of people.
 */
@Injectable()
export class PeriodListQuery {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly items: PeriodItemQuery,
    private readonly presenter: PeriodItemPresenter,
    private readonly people: PeopleRows,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: CoachingPeriodListQuery): Promise<CoachingPeriodListResponse> {
    const { limit, cursor, sort, ...filters } = query;
    const keyset = new Keyset({ limit, cursor, sort }, { list: 'period-list', sorts: SORTS, defaultSort: 'urgentOn', id: 'p.id', filters: { ...filters, user: actor.userId } });
    const scopes = this.scopes(actor, query);
    const conditions = scopes.map(({ condition }) => condition);
    if (scopes.length === 0) return { items: [], nextCursor: null, total: 0, people: 0 };
    const known = new Map<string, Action[]>();
    const page = await this.people.page(keyset, this.pageSql(actor, scopes, keyset, sort ?? undefined), (row: ItemRow) => this.item(actor, this.presenter.seen(actor, row), known));
    const isWhole = page.nextCursor === null && !cursor;
    return { ...page, ...(isWhole ? { total: page.items.length, people: new Set(page.items.map((item) => item.traineeId)).size } : await this.totals(conditions)) };
  }

  /** The statement of a page; a test looks at its plan. By urgency each walk follows an index, by another order the walk is sorted. */
  pageSql(actor: Actor, scopes: readonly Scope[], keyset: Pick<Keyset, 'after' | 'order' | 'last' | 'rows'>, sort = 'urgentOn'): Sql {
    const [column, { key, ofOutline }] = [identifier(sortColumn(sort)), periodSort(sort)];
    const walks = scopes.map((scope) => {
      if (scope.isOutline && sort === 'urgentOn') return outlineWalk(scope, keyset);
      const from = sort === 'urgentOn' ? sql`coaching_period p WHERE ${scope.condition} AND` : sql`(SELECT p.id, ${scope.isOutline ? ofOutline : key} AS ${column} FROM coaching_period p WHERE ${scope.condition}) p WHERE`;
      return sql`SELECT id, ${column} FROM (SELECT p.id, p.${column} FROM ${from} ${keyset.after} ${keyset.order}) walk`;
    });
    const from = sql`(${joined(walks, ' UNION ')}) page JOIN coaching_period p ON p.id = page.id`;
    return sql`SELECT * FROM (${this.items.select(actor, this.clock.today(), from, sql`page.${column} AS ${column}`)}) p ${keyset.order}`;
  }

  /**
   * One condition a way of seeing cases, filters included. What an outline hides is no filter for it, nor is a place that a
   * safety prohibition hides, and a figure compares no period with one that the caller may not read, for where it stands would
   * be told; and those seen in outline stand last, in the order of their ids, since urgency is hidden too.
   */
  scopes(actor: Actor, query: CoachingPeriodListQuery): Scope[] {
    const among = (alias: string): Sql => joined([this.cases.where(actor, 'coachingPeriod.list', alias), ...this.narrowed(actor, query, alias), ...this.readable(actor, alias)], ' AND ');
    const conditions = [...periodConditions(actor, query, this.clock.today()), ...figureConditions(query, this.cases.standing('p', among, Boolean(query.project))), ...this.cases.named(actor, query.q, 'p.trainee_id')];
    const scope = (isOutline: boolean, ...parts: Sql[]): Scope => ({ isOutline, isNarrowed: conditions.length > 0, condition: joined([sql`p.organisation_id = ${actor.organisationId}`, ...parts, ...conditions, ...this.narrowed(actor, query, 'p')], ' AND ') });
    const pieces = (action: Action): Sql[] => this.cases.pieces(actor, action, 'p').map((piece) => sql`(${piece})`);
    const whole = pieces('coachingPeriod.readTimeline').map((piece) => scope(false, piece));
    if (asksForHidden(actor, query)) return whole;
    const rest = [sql`CASE WHEN ${this.cases.where(actor, 'coachingPeriod.readTimeline', 'p')} THEN 0 ELSE 1 END = 1`];
    // That someone has a pause is told by the page, and to a manager by the row.
    if (query.status === 'paused' && !hasRole(actor, 'manager')) rest.push(this.cases.where(actor, 'coachingPeriod.read', 'p'));
    return [...whole, ...pieces('coachingPeriod.list').map((piece) => scope(true, piece, ...rest))];
  }

  /** A coach's own people are figures of their own; by a place nobody is found whose place is hidden. */
  private narrowed(actor: Actor, query: CoachingPeriodListQuery, alias: string): Sql[] {
    const byPlace = Boolean(query.municipality ?? query.project);
    if (query.caseload === 'team') return [this.cases.team(actor, alias), ...(byPlace ? [this.places.known(actor, alias)] : [])];
    return byPlace ? [this.places.known(actor, alias)] : [];
  }

  private readable(actor: Actor, alias: string): Sql[] {
    return hasRole(actor, 'manager') ? [] : [this.cases.where(actor, 'coachingPeriod.readTimeline', alias)];
  }

  private async totals(scopes: readonly Sql[]): Promise<{ total: number; people: number }> {
    const all = joined(scopes.map((scope) => sql`SELECT p.id, p.trainee_id FROM coaching_period p WHERE ${scope}`), ' UNION ');
    const row = await this.database.firstRow<{ total: number; people: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS total,
      CAST(COUNT(DISTINCT found.trainee_id) AS integer) AS people FROM (${all}) found`);
    return row ?? { total: 0, people: 0 };
  }

  /** Abilities follow from the ways of seeing and the state alone, so they are worked out once for each pair on a page. */
  private item(actor: Actor, seen: SeenItem, known: Map<string, Action[]>): CoachingPeriodItem {
    const key = `${seen.views.join()} ${seen.row.phase} ${hasOpenPause(seen.row)}`;
    const abilities = known.get(key) ?? this.presenter.abilities(actor, seen).filter((action) => LIST_ACTIONS.has(action));
    known.set(key, abilities);
    return this.presenter.present(actor, seen, abilities);
  }
}
