import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { GateDecision, PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { DemonstrationsOfPeriod, type DemonstrationOfPeriod, type HeldPart } from '../demonstrations-of-period.port.js';

export interface TargetState {
  id: string;
  degreePartId: string;
  readinessConfirmedOn: PlainDate | null;
  readinessWaivedOn: PlainDate | null;
  requirementCount: number;
  readyCount: number;
  completed: boolean;
}

export interface PlacementState {
  id: string;
  environmentId: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  mappedDegreePartIds: string[];
  approvedDegreePartIds: string[];
}

export interface PauseState {
  id: string;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

/** What the rules of a period look at, beside its own row. */
export interface PeriodState {
  decisions: GateDecision[];
  targets: TargetState[];
  placements: PlacementState[];
  pauses: PauseState[];
  extensionDays: number[];
  lastContactOn: PlainDate | null;
  demonstrations: DemonstrationOfPeriod[];
}

/** What of the state stands in other features' tables, so that it is asked for wherever the rest comes from. */
type AroundPeriod = Pick<PeriodState, 'demonstrations'> & { parts: PartRow[] };

/** A placement's own columns, before the degree parts of its environment are known. */
export type PlacementDates = Omit<PlacementState, 'mappedDegreePartIds' | 'approvedDegreePartIds'>;

/** State but for what `completed` adds. */
export type PeriodRows = Omit<PeriodState, 'demonstrations' | 'placements'> & { placements: PlacementDates[] };

interface TargetRow {
  id: string; degree_part_id: string; readiness_confirmed_on: string | null; readiness_waived_on: string | null;
  requirement_count: number; ready_count: number; completed_grade: string | null;
}
interface PlacementRow { id: string; environment_id: string; starts_on: string; ends_on: string }
interface PartRow { environment_id: string; degree_part_id: string; approved: number }

/** Loads that state: short queries, each by the index of the period. */
@Injectable()
export class PeriodStateQuery {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleRef,
  ) {}

  async load(periodId: string, today: PlainDate): Promise<PeriodState> {
    const decisions = await this.database.rows<GateDecision>(sql`SELECT decision, assessed_on AS "on" FROM suitability_assessment
      WHERE coaching_period_id = ${periodId} ORDER BY assessed_on DESC, id DESC`);
    const pauses = await this.database.rows<{ id: string; starts_on: string; ends_on: string | null }>(sql`SELECT id, starts_on, ends_on FROM pause
      WHERE coaching_period_id = ${periodId} ORDER BY starts_on`);
    const extensions = await this.database.rows<{ days: number }>(sql`SELECT days FROM extension WHERE coaching_period_id = ${periodId}`);
    const contact = await this.database.firstRow<{ last: string | null }>(sql`SELECT MAX(contacted_on) AS last FROM contact WHERE coaching_period_id = ${periodId}`);
    return this.completed(periodId, today, {
      decisions,
      targets: await this.targets(periodId),
      placements: await this.placements(periodId),
      pauses: pauses.map((row) => ({ id: row.id, startsOn: row.starts_on, endsOn: row.ends_on })),
      extensionDays: extensions.map((row) => row.days),
      lastContactOn: contact?.last ?? null,
    });
  }

  lastCompletedOn(periodId: string): Promise<PlainDate | null> {
    return this.demonstrations().lastCompletedOn(periodId);
  }

  /** Parts that the person holds already. */
  held(periodId: string): Promise<HeldPart[]> {
    return this.demonstrations().held(periodId);
  }

  /** Adds what stands in other features' tables to what the caller has read already: a page reads nothing twice. */
  async completed(periodId: string, today: PlainDate, rows: PeriodRows): Promise<PeriodState> {
    const { parts, demonstrations } = await this.around(periodId, today, rows);
    const of = (environmentId: string, approved: boolean): string[] =>
      parts.filter((part) => part.environment_id === environmentId && (!approved || part.approved === 1)).map((part) => part.degree_part_id);
    const placements = rows.placements.map((one) => ({ ...one, mappedDegreePartIds: of(one.environmentId, false), approvedDegreePartIds: of(one.environmentId, true) }));
    return { ...rows, placements, demonstrations };
  }

  private async around(periodId: string, today: PlainDate, { placements, targets }: PeriodRows): Promise<AroundPeriod> {
    const parts = placements.length > 0 && targets.length > 0 ? await this.parts(periodId, today) : [];
    return { parts, demonstrations: await this.demonstrations().of(periodId) };
  }

  /** Found when asked for: the feature that provides it stands to the right. */
  private demonstrations(): DemonstrationsOfPeriod {
    return this.modules.get(DemonstrationsOfPeriod, { strict: false });
  }

  private async targets(periodId: string): Promise<TargetState[]> {
    const rows = await this.database.rows<TargetRow>(sql`SELECT id, degree_part_id, readiness_confirmed_on, readiness_waived_on,
      requirement_count, ready_count, completed_grade FROM target WHERE coaching_period_id = ${periodId} ORDER BY id`);
    return rows.map((row) => ({
      id: row.id, degreePartId: row.degree_part_id, readinessConfirmedOn: row.readiness_confirmed_on, readinessWaivedOn: row.readiness_waived_on,
      requirementCount: row.requirement_count, readyCount: row.ready_count, completed: row.completed_grade !== null,
    }));
  }

  private async placements(periodId: string): Promise<PlacementDates[]> {
    const rows = await this.database.rows<PlacementRow>(sql`SELECT id, environment_id, starts_on, ends_on FROM placement
      WHERE coaching_period_id = ${periodId} ORDER BY starts_on, id`);
    return rows.map((row) => ({ id: row.id, environmentId: row.environment_id, startsOn: row.starts_on, endsOn: row.ends_on }));
  }

  /** Of the period's targets those that the placements' environments have tasks for, and whether they are approved there today. */
  private async parts(periodId: string, today: PlainDate): Promise<PartRow[]> {
    return this.database.rows<PartRow>(sql`SELECT e.environment_id, g.degree_part_id,
        CASE WHEN EXISTS (SELECT 1 FROM environment_approval a WHERE a.environment_id = e.environment_id AND a.degree_part_id = g.degree_part_id
          AND a.identified_on <= ${today} AND a.review_by >= ${today} AND (a.withdrawn_on IS NULL OR a.withdrawn_on > ${today})) THEN 1 ELSE 0 END AS approved
      FROM (SELECT DISTINCT environment_id FROM placement WHERE coaching_period_id = ${periodId}) e
      JOIN target g ON g.coaching_period_id = ${periodId}
      WHERE EXISTS (SELECT 1 FROM work_task w JOIN task_requirement m ON m.work_task_id = w.id JOIN requirement r ON r.id = m.requirement_id
        WHERE w.environment_id = e.environment_id AND w.retired_on IS NULL AND r.degree_part_id = g.degree_part_id)`);
  }
}
