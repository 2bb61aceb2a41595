import type { AuditLayout } from '../database/schema/guards.js';
import { identifier, listOf, sql, type Sql } from '../database/sql.js';
import type { AuditKind } from './audit-payloads.js';

/** A table each of whose rows was made by an event of one of these kinds. */
export interface AuditedRows {
  table: string;
  kinds: readonly AuditKind[];
  /** The organisation of a row `r`, where the row does not hold it. */
  organisation?: Sql;
  /** Which event `e` made the row `r`, where it is not simply the one about the row's id. An event of version 1 may be told by less. */
  madeBy?: (isVersion1: Sql) => Sql;
}

const declared: AuditedRows[] = [];

/** A feature says which event makes the rows of a table of its: the verifier looks for a row that came without one. */
export function auditedRows(rows: AuditedRows): void {
  declared.push(rows);
}

export const declaredRows = (): readonly AuditedRows[] => declared;

/** Counts the rows of the table that no event has made. */
export function withoutEvent({ table, kinds, organisation, madeBy }: AuditedRows, layout: AuditLayout): Sql {
  const isVersion1 = layout === 1 ? sql`1 = 1` : sql`e.hash_version = 1`;
  return sql`SELECT CAST(COUNT(*) AS integer) AS n FROM ${identifier(table)} r WHERE NOT EXISTS (SELECT 1 FROM audit_event e
    WHERE e.organisation_id = ${organisation ?? sql`r.organisation_id`} AND ${madeBy?.(isVersion1) ?? sql`e.entity_id = r.id`} AND e.kind IN ${listOf(kinds)})`;
}
