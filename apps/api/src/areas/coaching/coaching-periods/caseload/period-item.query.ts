import { Injectable } from '@nestjs/common';
import type { Actor, ExitStatus, NextStepCode, Phase, PlainDate } from '@valopolku/domain';
import { sql, type Sql } from '../../../../platform/database/sql.js';
import { type CaseRow, CasesService } from '../../../case/trainees/trainees.public.js';

/** A period as lists and the head of its page show it; `coaching_period p`, `trainee t`. */
export interface ItemRow extends CaseRow {
  version: number;
  first_name: string;
  last_name: string;
  phase: Phase;
  coach_name: string | null;
  field_code: string;
  field_name: string;
  project_id: string | null;
  project_name: string | null;
  environment_id: string | null;
  environment_name: string | null;
  environment_municipality: string | null;
  degree_part_id: string | null;
  degree_part_code: string | null;
  degree_part_name: string | null;
  ready_count: number | null;
  requirement_count: number | null;
  readiness_settled_on: PlainDate | null;
  referred_on: PlainDate;
  started_on: PlainDate | null;
  planned_end: PlainDate | null;
  window_ends_on: PlainDate | null;
  paused_from: PlainDate | null;
  paused_to: PlainDate | null;
  next_step: NextStepCode;
  next_step_due: PlainDate | null;
  placed_from: PlainDate | null;
  placed_until: PlainDate | null;
  last_log_on: PlainDate | null;
  last_contact_on: PlainDate | null;
  exit_status: ExitStatus | null;
  death_period_id: string | null;
}

const COLUMNS: Sql = sql`p.version, t.first_name, t.last_name, p.phase, u.name AS coach_name, f.code AS field_code, f.name AS field_name,
  p.project_id, j.name AS project_name, e.id AS environment_id, e.name AS environment_name, e.municipality_code AS environment_municipality,
  d.id AS degree_part_id, d.code AS degree_part_code, d.name AS degree_part_name, g.ready_count, g.requirement_count,
  COALESCE(g.readiness_confirmed_on, g.readiness_waived_on) AS readiness_settled_on,
  p.referred_on, p.started_on, p.planned_end, p.window_ends_on, p.paused_from, p.paused_to, p.next_step, p.next_step_due, p.placed_from, p.placed_until,
  p.last_log_on, p.last_contact_on, x.exit_status, t.death_period_id`;

/** The one statement that a row is read by: everything by keys, nothing counted at read time. */
@Injectable()
export class PeriodItemQuery {
  constructor(private readonly cases: CasesService) {}

  /** `SELECT … FROM <from> JOIN …`; `from` names `coaching_period p`. `sortedBy` is what the row is sorted by. */
  select(actor: Actor, today: PlainDate, from: Sql, sortedBy = sql`p.urgent_on`): Sql {
    return sql`SELECT ${this.cases.columns}, ${COLUMNS}, ${sortedBy} FROM ${from} JOIN trainee t ON t.id = p.trainee_id
      LEFT JOIN app_user u ON u.id = p.coach_id JOIN work_field f ON f.id = p.field_id LEFT JOIN project j ON j.id = p.project_id
      LEFT JOIN placement c ON c.id = (SELECT id FROM placement WHERE coaching_period_id = p.id AND starts_on <= ${today} AND ends_on >= ${today} ORDER BY starts_on DESC LIMIT 1)
      LEFT JOIN environment e ON e.id = c.environment_id
      LEFT JOIN period_exit x ON x.coaching_period_id = p.id
      LEFT JOIN target g ON g.id = p.main_target_id LEFT JOIN degree_part d ON d.id = g.degree_part_id
      ${this.cases.joins(actor)}`;
  }
}
