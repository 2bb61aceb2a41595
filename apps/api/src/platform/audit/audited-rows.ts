import type { Sql } from '../database/sql.js';
import type { AuditKind, AuditPayloads } from './audit-payloads.js';

/** Values by name that the log tells of a row; undefined where it tells nothing (any more). */
export type Told = Readonly<Record<string, unknown>>;

/** A table each of whose rows `r` was made by an event, and what of a row must be as the log tells it. */
export interface AuditedRows {
  table: string;
  /** Kinds of the event that makes a row. */
  kinds: readonly AuditKind[];
  /** Kinds that tell of it later: the last word counts. */
  later?: readonly AuditKind[];
  /** Kinds after which a row stands no more; where a column `isEnded` is told of, only as one that has ended. */
  ends?: readonly AuditKind[];
  /** The column that names a row, where it is not `id`. */
  id?: string;
  /** The column of what the events are about, where that is not the row itself: rows that have it in common are told apart by `key`, or by their values. */
  group?: string;
  /** What the events are about, where it does not stand in the row. */
  entity?: Sql;
  /** What the event of version 1 was about instead. */
  oldEntity?: Sql;
  /** The told values by which an event means one row of its group. */
  key?: readonly string[];
  /** The organisation of a row, where the row does not hold it. */
  organisation?: Sql;
  /** Each told value as it stands in the row. `person` is whom the making event is about, `doer` who did it, the others are named as in the payload. */
  columns?: Readonly<Record<string, Sql>>;
  /** What a kind tells, where that is not its payload as it is. `by` is who did it. */
  tells?: { readonly [K in AuditKind]?: (payload: AuditPayloads[K], by: string | null) => Told };
}

const declared: AuditedRows[] = [];

/** A feature says which events make and change the rows of a table of its: the verifier looks for a row that is not as they tell. */
export function auditedRows(rows: AuditedRows): void {
  declared.push(rows);
}

export const declaredRows = (): readonly AuditedRows[] => declared;

export const kindsOf = ({ kinds, later = [], ends = [] }: AuditedRows): AuditKind[] => [...kinds, ...later, ...ends];
