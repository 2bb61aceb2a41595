import { identifier, joined, NOTHING, sql, type Sql } from '../database/sql.js';
import type { AuditedRows, Told } from './audited-rows.js';

/** A row of a declared table, as far as it is held against its events. */
export interface AuditedRow {
  id: string;
  of_group: string;
  organisation: string | null;
  entity: string | null;
  old_entity: string | null;
  /** The values that may be told, by their number. */
  [value: `v${number}`]: unknown;
}

const PAGE = 500;
/** What ids are made of. */
const PLAIN = /^[\x21-\x7e]{1,36}$/;

/** SQLite keeps bytes in a column of text: they read as some text, and would lead the next page astray. No event has made such a row. */
export function isNamed({ id, organisation, entity }: AuditedRow): boolean {
  return [id, organisation, entity].every((one) => typeof one === 'string') && PLAIN.test(id);
}

/** The rows after one, those of a group one after another. */
export function rowsAfter({ table, id = 'id', group = id, organisation, entity, oldEntity, columns = {} }: AuditedRows, last: AuditedRow | undefined): Sql {
  const [ofId, ofGroup] = [sql`r.${identifier(id)}`, sql`r.${identifier(group)}`];
  const values = Object.values(columns).map((value, index) => sql`, ${value} AS ${identifier(`v${index}`)}`);
  const place = group === id ? ofId : sql`${ofGroup}, ${ofId}`;
  const after = last && (group === id ? sql`WHERE ${ofId} > ${last.id}` : sql`WHERE (${place}) > (${last.of_group}, ${last.id})`);
  return sql`SELECT ${ofId} AS id, ${ofGroup} AS of_group, ${organisation ?? sql`r.organisation_id`} AS organisation, ${entity ?? ofGroup} AS entity,
    ${oldEntity ?? sql`NULL`} AS old_entity${joined(values, '')} FROM ${identifier(table)} r ${after ?? NOTHING} ORDER BY ${place} LIMIT ${PAGE}`;
}

/** The values of a row, by the names under which they are told. */
export function valuesOf(row: AuditedRow, { columns = {} }: AuditedRows): Told {
  return Object.fromEntries(Object.keys(columns).map((name, index) => [name, row[`v${index}`]]));
}
