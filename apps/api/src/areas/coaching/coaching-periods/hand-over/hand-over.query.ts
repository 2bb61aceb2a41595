import { Injectable } from '@nestjs/common';
import { traineeName, type Actor } from '@valopolku/domain';
import { PeopleRows } from '../../../../platform/audit/people-rows.js';
import { Database } from '../../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import { type CaseRow, CasesService, PlacesService } from '../../../case/trainees/trainees.public.js';

/** A hand-over as one of its coaches is told of it. */
export interface ToldHandOver {
  traineeId: string;
  /** Null, with the name, once the reader sees nothing of the case. */
  coachingPeriodId: string | null;
  name: string | null;
  from: string | null;
  to: string | null;
  reason: string | null;
  /** The person has an account without a password, which the reader gives. */
  accountWaits: boolean;
}

export interface CoachChange {
  at: string;
  by: string | null;
  from: string;
  to: string;
  reason: string;
}

type ToldRow = CaseRow & { about_id: string; first_name: string; last_name: string; from_name: string | null; to_name: string | null; reason: string | null; person_seen: number; account_waits?: number };

@Injectable()
export class HandOverQuery {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  /** The name is the reader's who sees the case today; words are not shown where they could tell a hidden place. */
  async toldTo(actor: Actor, ids: readonly string[]): Promise<Map<string, ToldHandOver>> {
    if (ids.length === 0) return new Map();
    const rows = await this.people.rows<ToldRow>(sql`SELECT ${this.cases.columns}, h.id AS about_id, h.reason, t.first_name, t.last_name,
        f.name AS from_name, n.name AS to_name,
        ${this.personSeen(actor)},
        CASE WHEN EXISTS (SELECT 1 FROM app_user a WHERE a.trainee_id = p.trainee_id AND a.active = ${true} AND a.password_hash IS NULL) THEN 1 ELSE 0 END AS account_waits
      FROM hand_over h JOIN coaching_period p ON p.id = h.coaching_period_id JOIN trainee t ON t.id = p.trainee_id
      JOIN app_user n ON n.id = h.to_coach_id LEFT JOIN app_user f ON f.id = h.from_coach_id ${this.cases.joins(actor)}
      WHERE h.organisation_id = ${actor.organisationId} AND h.id IN ${listOf([...ids])}`, ({ person_seen: isSeen }) => Boolean(isSeen));
    return new Map(rows.map((row) => [row.about_id, this.told(actor, row)]));
  }

  /** The same of referrals of people who have no coach yet, by the ids of their periods. */
  async referredAgain(actor: Actor, periodIds: readonly string[]): Promise<Map<string, ToldHandOver>> {
    if (periodIds.length === 0) return new Map();
    const rows = await this.people.rows<ToldRow>(sql`SELECT ${this.cases.columns}, p.id AS about_id, NULL AS reason, t.first_name, t.last_name, NULL AS from_name, NULL AS to_name,
        ${this.personSeen(actor)}
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id ${this.cases.joins(actor)}
      WHERE p.organisation_id = ${actor.organisationId} AND p.id IN ${listOf([...periodIds])}`, ({ person_seen: isSeen }) => Boolean(isSeen));
    return new Map(rows.map((row) => [row.about_id, this.told(actor, row)]));
  }

  async changesOf(periodId: string): Promise<CoachChange[]> {
    return this.database.rows<CoachChange>(sql`SELECT h.changed_at AS at, d.name AS by, f.name AS "from", n.name AS "to", h.reason FROM hand_over h
      JOIN app_user f ON f.id = h.from_coach_id JOIN app_user n ON n.id = h.to_coach_id LEFT JOIN app_user d ON d.id = h.changed_by
      WHERE h.coaching_period_id = ${periodId} ORDER BY h.changed_at DESC, h.id DESC LIMIT 20`);
  }

  /** Known through this period or another one. */
  private personSeen(actor: Actor): Sql {
    return sql`CASE WHEN EXISTS (SELECT 1 FROM coaching_period q WHERE q.trainee_id = p.trainee_id AND ${this.cases.where(actor, 'coachingPeriod.list', 'q')}) THEN 1 ELSE 0 END AS person_seen`;
  }

  private told(actor: Actor, row: ToldRow): ToldHandOver {
    const found = this.cases.of(actor, row);
    const views = this.cases.views(actor, found);
    const isSeen = views.length > 0;
    return {
      traineeId: found.traineeId, coachingPeriodId: isSeen ? found.periodId : null,
      name: row.person_seen ? traineeName({ firstName: row.first_name, lastName: row.last_name }) : null,
      from: row.from_name, to: row.to_name, reason: found.safetyProhibition && !this.places.of(actor, found).areKnown ? null : row.reason,
      accountWaits: Boolean(row.account_waits) && views.includes('team'),
    };
  }
}
