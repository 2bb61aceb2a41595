import { identifier, sql, type Sql } from '../../../../platform/database/sql.js';

/**
 * Whether the person under `alias` of `trainee` is under a safety prohibition. The column is named in SQL here and nowhere else
 * (`house/hidden-people-in-one-place`): a query that reads it past the guard of places would be a second rule.
 */
export function isHidden(alias: string): Sql {
  return identifier(`${alias}.safety_prohibition`);
}

/** The same for the person of a row that only carries the id. */
export function isOfHidden(traineeId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM trainee h WHERE h.id = ${traineeId} AND ${isHidden('h')})`;
}
