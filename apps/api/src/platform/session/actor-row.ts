import type { Actor, Role } from '@valopolku/domain';
import { sql, type Sql } from '../database/sql.js';

/** A user as the actor of a call. */
export interface UserRow {
  user_id: string;
  organisation_id: string;
  roles: string;
  municipality_codes: string;
  field_ids: string;
  environment_ids: string;
  trainee_id: string | null;
  must_change_password: number | boolean;
  /** Ids with commas between; null for most. */
  deputises_for: string | null;
}
/** The user, and the coaches for whom he or she stands in today: one probe of an index, which finds nothing for most. */
export const userColumns = (today: string): Sql => sql`u.id AS user_id, u.organisation_id, u.roles, u.municipality_codes, u.field_ids, u.environment_ids, u.trainee_id, u.must_change_password,
  (SELECT string_agg(d.coach_id, ',') FROM deputy d WHERE d.deputy_id = u.id AND d.ends_on >= ${today} AND d.starts_on <= ${today} AND d.ended_at IS NULL) AS deputises_for`;

export function actorOf(row: UserRow, sessionId: string | null): Actor {
  return {
    userId: row.user_id,
    organisationId: row.organisation_id,
    roles: JSON.parse(row.roles) as Role[],
    municipalityCodes: JSON.parse(row.municipality_codes) as string[],
    fieldIds: JSON.parse(row.field_ids) as string[],
    environmentIds: JSON.parse(row.environment_ids) as string[],
    deputisesFor: row.deputises_for?.split(',') ?? [],
    traineeId: row.trainee_id,
    sessionId,
  };
}
