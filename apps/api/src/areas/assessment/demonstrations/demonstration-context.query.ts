import { Injectable } from '@nestjs/common';
import { DomainError, type Actor, type BookingContext, type EnvironmentApproval, type GradingScale, type Phase } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, NOTHING, sql } from '../../../platform/database/sql.js';

/** The period of a demonstration: what its rules ask and what a completion carries. */
export interface DemonstratingPeriod {
  phase: Phase;
  startedOn: string | null;
  coachName: string | null;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
}

export interface ChosenTarget {
  degreePartId: string;
  qualificationVersionId: string;
  qualificationId: string;
  gradingScale: GradingScale;
}

/** What the rules of demonstrations look at, beside the plan itself. */
@Injectable()
export class DemonstrationContextQuery {
  constructor(private readonly database: Database) {}

  /** Held until the unit ends, so that the period cannot end meanwhile; the person too, whose completions are once each. */
  async lockPeriod(actor: Actor, periodId: string): Promise<DemonstratingPeriod> {
    const row = await this.database.firstRow<DemonstratingPeriod>(sql`
      SELECT p.phase, p.started_on AS "startedOn", u.name AS "coachName", p.project_id AS "projectId",
        p.municipality_code AS "municipalityCode", p.field_id AS "fieldId"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id LEFT JOIN app_user u ON u.id = p.coach_id
      WHERE p.id = ${periodId} AND p.organisation_id = ${actor.organisationId}
      ${this.database.dialect === 'postgres' ? sql`FOR UPDATE OF p, t` : NOTHING}`);
    if (!row) throw new Error('a case without a period');
    return row;
  }

  async target(periodId: string, targetId: string): Promise<ChosenTarget> {
    const row = await this.database.firstRow<ChosenTarget>(sql`
      SELECT g.degree_part_id AS "degreePartId", g.qualification_version_id AS "qualificationVersionId",
        v.qualification_id AS "qualificationId", v.grading_scale AS "gradingScale"
      FROM target g JOIN qualification_version v ON v.id = g.qualification_version_id
      WHERE g.id = ${targetId} AND g.coaching_period_id = ${periodId}`);
    if (!row) throw DomainError.at('targetId', 'targetNotChosen');
    return row;
  }

  /** Refuses an environment that the organisation does not have. */
  async ensureEnvironment(actor: Actor, environmentId: string): Promise<void> {
    if (!(await this.environment(actor, environmentId))) throw DomainError.at('environmentId', 'unknownEnvironment');
  }

  private environment(actor: Actor, id: string): Promise<{ retiredOn: string | null } | undefined> {
    return this.database.firstRow(sql`SELECT retired_on AS "retiredOn" FROM environment WHERE id = ${id} AND organisation_id = ${actor.organisationId}`);
  }

  async booking(actor: Actor, environmentId: string | null, period: DemonstratingPeriod): Promise<BookingContext> {
    const [approvals, environment] = environmentId === null ? [[]] : [await this.approvals(actor, [environmentId]), await this.environment(actor, environmentId)];
    return { approvals, retiredOn: environment?.retiredOn ?? null, coachName: period.coachName, startedOn: period.startedOn };
  }

  async approvals(actor: Actor, environmentIds: readonly string[]): Promise<EnvironmentApproval[]> {
    if (environmentIds.length === 0) return [];
    return this.database.rows<EnvironmentApproval>(sql`SELECT id, organisation_id AS "organisationId", version, environment_id AS "environmentId",
        degree_part_id AS "degreePartId", qualification_version_id AS "qualificationVersionId", provider_id AS "providerId",
        identified_on AS "identifiedOn", outside_expert AS "outsideExpert", review_by AS "reviewBy", withdrawn_on AS "withdrawnOn"
      FROM environment_approval WHERE organisation_id = ${actor.organisationId} AND environment_id IN ${listOf(environmentIds)}`);
  }
}
