import { Injectable } from '@nestjs/common';
import type { Grade, GradingScale, Judgement, Phase, OtherPlacement, PlacementBasis, PauseReason, SuitabilityDecision, ContactKind, ContactOutcome, PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import type { PeriodRows } from '../kept/period-state.query.js';
import type { Section } from './page-sections.js';

export interface TargetRow {
  id: string; version: number; degree_part_id: string; qualification_version_id: string; code: string; name: string; points: number | null;
  qualification_name: string; grading_scale: GradingScale; ready_count: number; requirement_count: number;
  readiness_confirmed_on: PlainDate | null; readiness_waived_on: PlainDate | null; readiness_waived_reason: string | null; completed_grade: Grade | null;
}
export interface RequirementRow {
  target_id: string; id: string; position: number; statement: string; is_draft: number | boolean;
  guided: number | null; partly: number | null; independent: number | null; last_on: PlainDate | null;
  judgement: Judgement | null; note: string | null; judged_on: PlainDate | null; judged_by: string | null;
}
export interface PlacementRow {
  id: string; version: number; environment_id: string; environment_name: string; organiser: string; starts_on: PlainDate; ends_on: PlainDate; basis: PlacementBasis;
  document_kind: string | null; document_date: PlainDate | null; document_signed_by: string | null; days_per_week: number; weekdays: string | null; minutes_per_day: number; instructor_name: string | null; recorded_on: PlainDate | null;
}
export interface SuitabilityRow { id: string; assessed_on: PlainDate; criteria: string; decision: SuitabilityDecision; reason: string; by: string }
export interface PhaseChangeRow { id: string; from_phase: Phase; to_phase: Phase; changed_on: PlainDate; reason: string | null; by: string | null }
export interface PauseRow { id: string; version: number; starts_on: PlainDate; ends_on: PlainDate | null; reason: PauseReason }
export interface ContactRow { id: string; contacted_on: PlainDate; kind: ContactKind; outcome: ContactOutcome; by: string }

export interface PageRows {
  suitability: SuitabilityRow[];
  targets: TargetRow[];
  requirements: RequirementRow[];
  placements: PlacementRow[];
  /** Of the person's other periods, for the limits that count them. */
  otherPlacements: OtherPlacement[];
  phaseChanges: PhaseChangeRow[];
  pauses: PauseRow[];
  contacts: ContactRow[];
  extensions: { days: number; reason: string }[];
}

/** The lists of a period's page, one query each. */
@Injectable()
export class PeriodPageQuery {
  constructor(private readonly database: Database) {}

  /** The lists of these sections; the others stay empty. */
  async load(periodId: string, sections: readonly Section[]): Promise<PageRows> {
    const has = (section: Section): boolean => sections.includes(section);
    const targets = has('targets') ? await this.targets(periodId) : [];
    return {
      targets,
      suitability: has('suitability') ? await this.suitability(periodId) : [],
      phaseChanges: has('course') ? await this.phaseChanges(periodId) : [],
      pauses: has('pauses') ? await this.pauses(periodId) : [],
      contacts: has('contacts') ? await this.contacts(periodId) : [],
      extensions: has('pauses') ? await this.extensions(periodId) : [],
      requirements: targets.length === 0 ? [] : await this.requirements(periodId),
      placements: has('placements') ? await this.placements(periodId) : [],
      otherPlacements: has('placements') ? await this.otherPlacements(periodId) : [],
    };
  }

  phaseChanges(periodId: string): Promise<PhaseChangeRow[]> {
    return this.database.rows<PhaseChangeRow>(sql`SELECT h.id, h.from_phase, h.to_phase, h.changed_on, h.reason, u.name AS by
      FROM phase_change h LEFT JOIN app_user u ON u.id = h.changed_by WHERE h.coaching_period_id = ${periodId} ORDER BY h.id`);
  }

  private suitability(periodId: string): Promise<SuitabilityRow[]> {
    return this.database.rows<SuitabilityRow>(sql`SELECT a.id, a.assessed_on, a.criteria, a.decision, a.reason, u.name AS by
      FROM suitability_assessment a JOIN app_user u ON u.id = a.assessed_by WHERE a.coaching_period_id = ${periodId} ORDER BY a.assessed_on DESC, a.id DESC`);
  }

  private pauses(periodId: string): Promise<PauseRow[]> {
    return this.database.rows<PauseRow>(sql`SELECT id, version, starts_on, ends_on, reason FROM pause WHERE coaching_period_id = ${periodId} ORDER BY starts_on`);
  }

  private contacts(periodId: string): Promise<ContactRow[]> {
    return this.database.rows<ContactRow>(sql`SELECT c.id, c.contacted_on, c.kind, c.outcome, u.name AS by
      FROM contact c JOIN app_user u ON u.id = c.contacted_by WHERE c.coaching_period_id = ${periodId} ORDER BY c.contacted_on DESC, c.id DESC LIMIT 1000`);
  }

  private extensions(periodId: string): Promise<{ days: number; reason: string }[]> {
    return this.database.rows<{ days: number; reason: string }>(sql`SELECT days, reason FROM extension WHERE coaching_period_id = ${periodId} ORDER BY id`);
  }

  private targets(periodId: string): Promise<TargetRow[]> {
    return this.database.rows<TargetRow>(sql`SELECT g.id, g.version, g.degree_part_id, g.qualification_version_id, d.code, d.name, d.points,
        q.name AS qualification_name, v.grading_scale, g.ready_count, g.requirement_count,
        g.readiness_confirmed_on, g.readiness_waived_on, g.readiness_waived_reason, g.completed_grade
      FROM target g JOIN degree_part d ON d.id = g.degree_part_id JOIN qualification_version v ON v.id = g.qualification_version_id
      JOIN qualification q ON q.id = v.qualification_id WHERE g.coaching_period_id = ${periodId} ORDER BY g.id`);
  }

  private requirements(periodId: string): Promise<RequirementRow[]> {
    return this.database.rows<RequirementRow>(sql`SELECT g.id AS target_id, r.id, r.position, r.statement, r.is_draft,
        e.guided, e.partly, e.independent, e.last_on, j.judgement, j.note, j.judged_on, u.name AS judged_by
      FROM target g JOIN requirement r ON r.degree_part_id = g.degree_part_id
      LEFT JOIN requirement_evidence e ON e.coaching_period_id = g.coaching_period_id AND e.requirement_id = r.id
      LEFT JOIN requirement_judgement j ON j.target_id = g.id AND j.requirement_id = r.id LEFT JOIN app_user u ON u.id = j.judged_by
      WHERE g.coaching_period_id = ${periodId} ORDER BY g.id, r.position`);
  }

  private otherPlacements(periodId: string): Promise<OtherPlacement[]> {
    return this.database.rows<OtherPlacement>(sql`SELECT c.basis, c.starts_on AS "startsOn", c.ends_on AS "endsOn", e.organiser
      FROM coaching_period p JOIN coaching_period o ON o.organisation_id = p.organisation_id AND o.trainee_id = p.trainee_id AND o.id <> p.id
      JOIN placement c ON c.coaching_period_id = o.id JOIN environment e ON e.id = c.environment_id WHERE p.id = ${periodId} ORDER BY c.starts_on, c.id`);
  }

  private placements(periodId: string): Promise<PlacementRow[]> {
    return this.database.rows<PlacementRow>(sql`SELECT c.id, c.version, c.environment_id, e.name AS environment_name, e.organiser, c.starts_on, c.ends_on, c.basis,
        c.document_kind, c.document_date, c.document_signed_by, c.days_per_week, c.weekdays, c.minutes_per_day, c.instructor_name, c.recorded_on
      FROM placement c JOIN environment e ON e.id = c.environment_id WHERE c.coaching_period_id = ${periodId} ORDER BY c.starts_on, c.id`);
  }
}

/** The part of the rules' state that the page's rows hold already. */
export function stateRows({ suitability, targets, placements, pauses, contacts, extensions }: PageRows): PeriodRows {
  return {
    decisions: suitability.map((row) => ({ decision: row.decision, on: row.assessed_on })),
    targets: targets.map((row) => ({
      id: row.id, degreePartId: row.degree_part_id, readinessConfirmedOn: row.readiness_confirmed_on, readinessWaivedOn: row.readiness_waived_on,
      requirementCount: row.requirement_count, readyCount: row.ready_count, completed: row.completed_grade !== null,
    })),
    placements: placements.map((row) => ({ id: row.id, environmentId: row.environment_id, startsOn: row.starts_on, endsOn: row.ends_on })),
    pauses: pauses.map((row) => ({ id: row.id, startsOn: row.starts_on, endsOn: row.ends_on })),
    extensionDays: extensions.map((row) => row.days),
    lastContactOn: contacts[0]?.contacted_on ?? null,
  };
}
