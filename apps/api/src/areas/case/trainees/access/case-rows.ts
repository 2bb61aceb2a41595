import { hasRole, type Actor, type CaseScope, type PlainDate } from '@valopolku/domain';
import { sql, type Sql } from '../../../../platform/database/sql.js';
import { isSucceeded, supervised } from './case-conditions.js';
import { isHidden } from './hidden-people.js';

/** A period as the rules of access see it. */
export interface Case extends CaseScope {
  periodId: string;
}

/** What a query selects so that `caseOf` can read it: `coaching_period p`, `trainee t`, and the joins of `caseJoins`. */
export interface CaseRow {
  id: string;
  trainee_id: string;
  coach_id: string | null;
  has_ended: number | boolean;
  is_succeeded: number | boolean;
  municipality_code: string;
  field_id: string;
  is_hidden: number | boolean;
  opened: string | null;
  supervised_at: string | null;
  supervised_from: string | null;
  supervised_to: string | null;
}

export const CASE_COLUMNS: Sql = sql`p.id, p.trainee_id, p.coach_id, CASE WHEN p.phase = 'ended' THEN 1 ELSE 0 END AS has_ended,
  CASE WHEN ${isSucceeded('p')} THEN 1 ELSE 0 END AS is_succeeded, p.municipality_code, p.field_id, ${isHidden('t')} AS is_hidden, o.id AS opened,
  s.environment_id AS supervised_at, s.starts_on AS supervised_from, s.ends_on AS supervised_to`;

/** Opened in this session, and one placement that makes the actor a supervisor today. */
export function caseJoins(actor: Actor, today: PlainDate): Sql {
  const supervises = hasRole(actor, 'staff') && actor.environmentIds.length > 0;
  const one = sql`s.id = (SELECT id FROM placement WHERE coaching_period_id = p.id AND ${supervised(actor, today)} ORDER BY ends_on DESC LIMIT 1)`;
  return sql`LEFT JOIN opening o ON o.session_id = ${actor.sessionId ?? ''} AND o.trainee_id = p.trainee_id
    LEFT JOIN placement s ON ${supervises ? one : sql`s.id = ''`}`;
}

export function caseOf(actor: Actor, row: CaseRow): Case {
  const { supervised_at: environmentId, supervised_from: startsOn, supervised_to: endsOn } = row;
  return {
    periodId: row.id,
    organisationId: actor.organisationId,
    traineeId: row.trainee_id,
    coachId: row.coach_id,
    hasEnded: Boolean(row.has_ended),
    isSucceeded: Boolean(row.is_succeeded),
    municipalityCode: row.municipality_code,
    fieldId: row.field_id,
    placements: environmentId !== null && startsOn !== null ? [{ environmentId, startsOn, endsOn }] : [],
    openedWithReason: row.opened !== null,
    safetyProhibition: Boolean(row.is_hidden),
  };
}
