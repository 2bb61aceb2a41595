import { Injectable } from '@nestjs/common';
import { DomainError, ROLE_WAIT_SECONDS, caseViews, decideCase, placesKnown, seesSpecial, traineeName, type Action, type Actor, type CaseScope, type CaseView, type LastCoach } from '@valopolku/domain';
import { AccessContext } from '../../../../platform/audit/access-context.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { identifier, sql, type Sql } from '../../../../platform/database/sql.js';
import { columns } from '../../../../platform/database/table/columns.js';
import { ReasonRequired } from '../../../../platform/errors/reason-required.js';
import { AppUserEntity } from '../../../../platform/session/app-user.entity.js';
import { caseConditions, newestFirst, seenIn, viewConditions } from './case-conditions.js';
import { knowsPlaces } from './place-conditions.js';
import { nameConditions } from '../name-conditions.js';
import { standing, type Among, type Standing } from './standing.js';
import { CASE_COLUMNS, caseJoins, caseOf, type Case, type CaseRow } from './case-rows.js';

export type { Among, Case, CaseRow, Standing };

interface NameRow {
  first_name: string;
  last_name: string;
}

const COACH = columns(AppUserEntity, 'u', ['id', 'active', 'roles', 'changedByOtherAt']);

/** Whose phone number, and whose earlier name, the actor sees: the views of `traineeFields` that hold them. */
const FOUND_BY = { phone: 'trainee.read', earlierName: 'trainee.change' } as const;

/** Who may see and do what with a case: the one place where rows become the scope that the domain's rules decide on. */
@Injectable()
export class CasesService {
  /** What a read model over `coaching_period p` and `trainee t` selects and joins, so that `of` can read its rows. */
  readonly columns: Sql = CASE_COLUMNS;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accessContext: AccessContext,
  ) {}

  /** The period's case when the actor may do this to it: 404 when unseen, 403 `reasonRequired` or `forbidden` when only seen. */
  async require(actor: Actor, action: Action, periodId: string): Promise<Case> {
    const [found] = await this.load(actor, sql`p.id = ${periodId}`);
    const decision = found ? decideCase(actor, action, found, this.clock.today()) : 'notFound';
    if (found && decision !== 'notFound') this.accessContext.seen(found.traineeId, this.sight(actor, found));
    if (!found || decision === 'notFound') throw new DomainError('notFound');
    if (decision === 'reasonRequired') throw await this.reasonRequired(found.traineeId);
    if (decision !== 'allowed') throw new DomainError(decision);
    return found;
  }

  /** The cases of a person that the actor may do this to, newest first; the best of all periods decides. */
  async requireOfTrainee(actor: Actor, action: Action, traineeId: string): Promise<Case[]> {
    const cases = await this.load(actor, sql`p.trainee_id = ${traineeId}`);
    const decided = cases.map((one) => decideCase(actor, action, one, this.clock.today()));
    if (decided.some((decision) => decision !== 'notFound')) this.accessContext.seen(traineeId, cases.flatMap((one) => this.sight(actor, one)));
    const allowed = cases.filter((_, index) => decided[index] === 'allowed');
    if (allowed.length > 0) return allowed;
    if (decided.includes('reasonRequired')) throw await this.reasonRequired(traineeId);
    throw new DomainError(decided.includes('forbidden') ? 'forbidden' : 'notFound');
  }

  /** Every way in which the actor sees these cases. */
  views(actor: Actor, ...cases: readonly CaseScope[]): CaseView[] {
    return [...new Set(cases.flatMap((one) => caseViews(actor, one, this.clock.today())))];
  }

  /**
   * The ways in which the actor sees this case, each by its name and the period's, for an answer about one period is given again
   * for that one; and which of its places the actor knows, for an answer may name them.
   */
  sight(actor: Actor, one: Case): string[] {
    const views: string[] = this.views(actor, one);
    const { all } = placesKnown(actor, one, this.clock.today());
    // Work is supervised at some environments: one that is left is another sight, though another is kept.
    const supervised = views.includes('work') ? actor.environmentIds.map((id) => `at ${id}`) : [];
    return [...views, ...(all ? ['places'] : []), ...supervised].map((way) => `${way} ${one.periodId}`);
  }

  /** Words about the person and special-category data, by the domain's rule. */
  seesSpecial(actor: Actor, found: CaseScope): boolean {
    return seesSpecial(this.views(actor, found));
  }

  /**
   * A coach's own people, the only ones of whom a coach gets figures: coached, stood in for, and referrals near that no coach
   * has taken yet; the views `team` and `formerTeam` of the domain.
   */
  team(actor: Actor, alias: string): Sql {
    return this.where(actor, 'demonstration.plan', alias);
  }

  /** Periods whose every place the actor knows, the domain's `placesKnown(…).all`: for places go through `PlacesService`. */
  knowsPlaces(actor: Actor, alias: string): Sql {
    return knowsPlaces(actor, alias, this.clock.today());
  }

  /** Periods whose work the actor supervises today, and no other sight of them: the view `work`. */
  supervising(actor: Actor, alias: string): Sql {
    return actor.environmentIds.length === 0 ? sql`(1 = 0)` : this.seen(actor, ['work'], alias);
  }

  /** Periods that the actor sees in one of these ways. */
  private seen(actor: Actor, views: readonly CaseView[], alias: string): Sql {
    return seenIn(actor, viewConditions(actor, views, alias, this.clock.today()), alias);
  }

  /** For read models: the periods under `alias` to which the actor may do this, `(…)`. */
  where(actor: Actor, action: Action, alias: string): Sql {
    return seenIn(actor, this.pieces(actor, action, alias), alias);
  }

  /** The same in pieces, each with an index of its own, for lists that walk one index a piece. */
  pieces(actor: Actor, action: Action, alias: string): Sql[] {
    return caseConditions(actor, action, alias, this.clock.today());
  }

  /** Where the period under `alias` stands among those of the person's periods that may be compared, of its project or of all. */
  standing(alias: string, among: Among, ofProject: boolean): Standing {
    return standing(alias, among, ofProject);
  }

  /**
   * Who coached the person last and where, `besides` in one period, and whether that is an active coach still, or was within a day: an account that is closed
   * for a minute opens nobody's case. Undefined when nobody has.
   */
  async lastCoach(actor: Actor, traineeId: string, besides = ''): Promise<LastCoach | undefined> {
    const row = await this.database.firstRow<{ municipalityCode: string; fieldId: string }>(sql`
      SELECT ${COACH}, p.municipality_code AS "municipalityCode", p.field_id AS "fieldId" FROM coaching_period p JOIN app_user u ON u.id = p.coach_id
      WHERE p.organisation_id = ${actor.organisationId} AND p.trainee_id = ${traineeId} AND p.id <> ${besides} ${newestFirst('p')} LIMIT 1`);
    if (!row) return undefined;
    const { id, active, roles, changedByOtherAt: changed, municipalityCode, fieldId } = COACH.of(row);
    const isCoach = active && roles.includes('coach');
    return { id, isActive: isCoach || (changed !== null && changed > this.clock.inSeconds(-ROLE_WAIT_SECONDS)), area: { municipalityCode, fieldId } };
  }

  /** Whether the person has a period that the caller does not see. */
  async hasUnseen(actor: Actor, action: Action, traineeId: string): Promise<boolean> {
    const row = await this.database.firstRow<{ id: string }>(sql`SELECT p.id FROM coaching_period p WHERE p.organisation_id = ${actor.organisationId} AND p.trainee_id = ${traineeId}
      AND NOT ${this.where(actor, action, 'p')} LIMIT 1`);
    return row !== undefined;
  }

  /** Conditions under which a person is the one whose name or phone number was typed, by the index of words. */
  named(actor: Actor, typed: string | null | undefined, column: string): Sql[] {
    return nameConditions(actor, typed, identifier(column), (kind, alias) => this.where(actor, FOUND_BY[kind], alias));
  }

  joins(actor: Actor): Sql {
    return caseJoins(actor, this.clock.today());
  }

  of(actor: Actor, row: CaseRow): Case {
    return caseOf(actor, row);
  }

  /** The refusal that says whose page opens with a reason: only to those who see the outline, and so the name, in their lists. */
  async reasonRequired(traineeId: string): Promise<ReasonRequired> {
    const [row] = await this.database.rows<NameRow>(sql`SELECT first_name, last_name FROM trainee WHERE id = ${traineeId}`);
    return new ReasonRequired({ traineeId, name: row ? traineeName({ firstName: row.first_name, lastName: row.last_name }) : '' });
  }

  private async load(actor: Actor, which: Sql): Promise<Case[]> {
    const rows = await this.database.rows<CaseRow>(sql`SELECT ${CASE_COLUMNS} FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id
      ${this.joins(actor)} WHERE p.organisation_id = ${actor.organisationId} AND ${which} ORDER BY p.id DESC`);
    return rows.map((row) => caseOf(actor, row));
  }
}
