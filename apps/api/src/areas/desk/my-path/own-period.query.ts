import { Injectable } from '@nestjs/common';
import type { Actor, DateRange, EarlyEndReason, ExitStatus, FollowUpPathKind, Judgement, Phase, PhaseEntry, PlainDate, ReferralOutcome } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';

/** The person with the period that is going on, else the latest. */
export interface OwnPeriodRow {
  traineeId: string;
  firstName: string;
  periodId: string | null;
  phase: Phase | null;
  referredOn: PlainDate | null;
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  planAgreedOn: PlainDate | null;
  plan: string | null;
  coachName: string | null;
  environmentName: string | null;
  followUpKind: FollowUpPathKind | null;
  followUpWords: string | null;
  followUpNextService: string | null;
  followUpAgreedOn: PlainDate | null;
  earlyEndReason: EarlyEndReason | null;
  outcome: ReferralOutcome | null;
  outcomeReason: string | null;
  guidedTo: string | null;
  exitStatus: ExitStatus | null;
  organisationName: string;
}

export interface OwnSkillRow {
  degreePartId: string;
  degreePartCode: string;
  /** JSON. */
  degreePartName: string;
  requirementId: string;
  /** JSON. */
  statement: string;
  judgement: Judgement | null;
  guided: number;
  partly: number;
  independent: number;
}

/** What the own page shows of the person's period. */
@Injectable()
export class OwnPeriodQuery {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRows,
  ) {}

  period(actor: Actor, traineeId: string, today: PlainDate): Promise<OwnPeriodRow | undefined> {
    return this.people.firstRow<OwnPeriodRow>(sql`
      SELECT t.id AS "traineeId", t.first_name AS "firstName", p.id AS "periodId", p.phase, p.referred_on AS "referredOn", p.started_on AS "startedOn", p.ended_on AS "endedOn",
        pl.plan_agreed_on AS "planAgreedOn", pl.plan_note AS plan, u.name AS "coachName", e.name AS "environmentName",
        fp.follow_up_path_kind AS "followUpKind", fp.follow_up_path_note AS "followUpWords", fp.follow_up_next_service AS "followUpNextService",
        fp.follow_up_agreed_on AS "followUpAgreedOn", x.early_end_reason AS "earlyEndReason", r.referral_outcome AS outcome,
        r.referral_outcome_reason AS "outcomeReason", r.guided_where AS "guidedTo", x.exit_status AS "exitStatus", o.name AS "organisationName"
      FROM trainee t JOIN organisation o ON o.id = t.organisation_id
      LEFT JOIN coaching_period p ON p.id = (SELECT x.id FROM coaching_period x WHERE x.trainee_id = t.id
        ORDER BY CASE WHEN x.phase = 'ended' THEN 1 ELSE 0 END, x.referred_on DESC, x.id DESC LIMIT 1)
      LEFT JOIN period_referral r ON r.coaching_period_id = p.id LEFT JOIN period_plan pl ON pl.coaching_period_id = p.id
      LEFT JOIN period_follow_up_path fp ON fp.coaching_period_id = p.id LEFT JOIN period_exit x ON x.coaching_period_id = p.id
      LEFT JOIN app_user u ON u.id = p.coach_id
      LEFT JOIN placement s ON s.id = (SELECT y.id FROM placement y WHERE y.coaching_period_id = p.id AND y.starts_on <= ${today} AND y.ends_on >= ${today}
        ORDER BY y.starts_on DESC LIMIT 1)
      LEFT JOIN environment e ON e.id = s.environment_id
      WHERE t.id = ${traineeId} AND t.organisation_id = ${actor.organisationId}`);
  }

  /** When each phase was entered, in order. */
  phases(periodId: string): Promise<PhaseEntry[]> {
    return this.database.rows<PhaseEntry>(sql`SELECT from_phase AS "from", to_phase AS phase, changed_on AS "on" FROM phase_change
      WHERE coaching_period_id = ${periodId} ORDER BY changed_on, id`);
  }

  /** Days with an entry, whoever wrote it. */
  async workDays(periodId: string): Promise<number> {
    const row = await this.database.firstRow<{ days: number }>(sql`SELECT COUNT(DISTINCT date) AS days FROM work_log WHERE coaching_period_id = ${periodId}`);
    return Number(row?.days ?? 0);
  }

  /** The assessors have decided on a demonstration, whatever they decided. */
  async hasDemonstrated(periodId: string): Promise<boolean> {
    return (await this.database.firstRow(sql`SELECT 1 AS found FROM demonstration WHERE coaching_period_id = ${periodId} AND state = 'assessed' LIMIT 1`)) !== undefined;
  }

  pauses(periodId: string): Promise<DateRange[]> {
    return this.database.rows<DateRange>(sql`SELECT starts_on AS "startsOn", ends_on AS "endsOn" FROM pause WHERE coaching_period_id = ${periodId}`);
  }

  extensions(periodId: string): Promise<{ days: number }[]> {
    return this.database.rows<{ days: number }>(sql`SELECT days FROM extension WHERE coaching_period_id = ${periodId}`);
  }

  /** Requirements of the targets with what was judged of them and the evidence. */
  skills(periodId: string): Promise<OwnSkillRow[]> {
    return this.database.rows<OwnSkillRow>(sql`
      SELECT d.id AS "degreePartId", d.code AS "degreePartCode", d.name AS "degreePartName", r.id AS "requirementId", r.statement, j.judgement,
        COALESCE(v.guided, 0) AS guided, COALESCE(v.partly, 0) AS partly, COALESCE(v.independent, 0) AS independent
      FROM target g JOIN degree_part d ON d.id = g.degree_part_id
      JOIN requirement r ON r.degree_part_id = d.id
      LEFT JOIN requirement_judgement j ON j.target_id = g.id AND j.requirement_id = r.id
      LEFT JOIN requirement_evidence v ON v.coaching_period_id = g.coaching_period_id AND v.requirement_id = r.id
      WHERE g.coaching_period_id = ${periodId} ORDER BY g.chosen_on, g.id, r.position`);
  }
}
