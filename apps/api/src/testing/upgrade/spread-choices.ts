import type { Database } from '../../platform/database/database.js';
import { identifier, sql } from '../../platform/database/sql.js';
import { choicesInSchema, type ChoiceInSchema } from './choices-in-schema.js';

/** Never changed, said once for a whole organisation or database, or recounted from the source rows. */
const NOT_SPREAD = new Set(['audit_event', 'role_check', 'role_grant', 'period_fact', 'roll_up', 'database_mark']);
const TRIES = 40;
/** Each try is a unit of work of its own: one whose statement failed never commits. */
type InUnit = (work: () => Promise<number>) => Promise<number>;

/**
 * Gives each value of each choice to some row, so that an upgrade meets them all; on SQLite. Returns the
 * places that no row could take (a CHECK over several columns forbids it, or the table is empty).
 */
export async function spreadChoices(database: Database, inUnit: InUnit): Promise<string[]> {
  const untaken: string[] = [];
  for (const choice of await choicesInSchema(database.sources.write, 'sqlite')) {
    if (NOT_SPREAD.has(choice.table)) continue;
    for (const value of choice.values) if (!(await hasValue(database, choice, value)) && !(await give(database, inUnit, choice, value))) untaken.push(`${choice.table}.${choice.column} ${value}`);
  }
  return untaken;
}

async function hasValue(database: Database, { table, column }: ChoiceInSchema, value: string): Promise<boolean> {
  return (await database.firstRow(sql`SELECT 1 AS one FROM ${identifier(table)} WHERE ${identifier(column)} = ${value} LIMIT 1`)) !== undefined;
}

/** Takes a row whose value another row has too, first one that has a value at all. */
async function give(database: Database, inUnit: InUnit, { table, column }: ChoiceInSchema, value: string): Promise<boolean> {
  const [of, field] = [identifier(table), identifier(column)];
  const rows = await database.rows<{ row: number }>(sql`SELECT t.rowid AS row FROM ${of} t
    WHERE (SELECT COUNT(*) FROM ${of} o WHERE o.${field} IS t.${field}) > 1 ORDER BY t.${field} IS NULL, t.rowid LIMIT ${TRIES}`);
  for (const { row } of rows) {
    try {
      if ((await inUnit(() => database.execute(sql`UPDATE ${of} SET ${field} = ${value} WHERE rowid = ${row}`))) === 1) return true;
    } catch (error) {
      if (!(error instanceof Error) || !/CHECK constraint/.test(error.message)) throw error;
    }
  }
  return false;
}
