import type { QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { choiceCondition, choiceName, withChoice } from './choice-check.js';

export interface NewChoice {
  table: string;
  column: string;
  values: readonly string[];
}

/** Keeps a column to another list of values. A row with a value that is on the list no longer makes the step fail, and nothing of it stays. */
export async function changeChoice(runner: QueryRunner, dialect: Dialect, choice: NewChoice): Promise<void> {
  await assertFits(runner, choice);
  if (dialect === 'sqlite') await rebuild(runner, choice);
  else await replaceConstraint(runner, choice);
  // What TypeORM remembers of the table still has the old list: the next change of the table would bring it back.
  runner.loadedTables = runner.loadedTables.filter(({ name }) => name.split('.').at(-1) !== choice.table);
}

async function assertFits(runner: QueryRunner, { table, column, values }: NewChoice): Promise<void> {
  const found = (await runner.getTable(table))?.findColumnByName(column);
  if (!found) throw new Error(`there is no column ${table}.${column}`);
  const tooLong = values.find((value) => value.length > Number(found.length));
  if (tooLong !== undefined) throw new Error(`${table}.${column} takes ${found.length} characters, "${tooLong}" has more`);
}

async function replaceConstraint(runner: QueryRunner, { table, column, values }: NewChoice): Promise<void> {
  const name = choiceName(table, column);
  const [found] = (await runner.query(`SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1 AND conrelid = $2::regclass`, [name, table])) as { text: string }[];
  // PostgreSQL keeps `IN ('a', 'b')` as `= ANY (ARRAY['a', …])`, and a list of one value as `= 'a'`.
  if (!new RegExp(`^CHECK \\(+${column}\\)::text = (ANY|')`).test(found?.text ?? '')) throw new Error(`${table}.${column} has no list of values`);
  await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK (${choiceCondition(column, values)})`);
}

interface Made {
  type: string;
  sql: string;
}

/**
 * SQLite cannot change a CHECK: the table is made anew under another name, filled and renamed, and its indexes and triggers are made
 * again as they were. Foreign keys are off while it migrates, so that rows which point here stay.
 */
async function rebuild(runner: QueryRunner, { table, column, values }: NewChoice): Promise<void> {
  await assertForeignKeysOff(runner);
  const made = (await runner.query(`SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid`, [table])) as Made[];
  const create = made.find(({ type }) => type === 'table')?.sql ?? '';
  const head = new RegExp(`^CREATE TABLE "?${table}"?`);
  if (!head.test(create)) throw new Error(`there is no table ${table}`);
  const draft = `temporary_${table}`;
  await runner.query(withChoice(create, table, column, values).replace(head, `CREATE TABLE "${draft}"`));
  await runner.query(`INSERT INTO "${draft}" SELECT * FROM "${table}"`);
  await runner.query(`DROP TABLE "${table}"`);
  await runner.query(`ALTER TABLE "${draft}" RENAME TO "${table}"`);
  for (const { type, sql } of made) if (type !== 'table') await runner.query(sql);
}

/** With them on, dropping the table would empty every table that cascades from it. */
async function assertForeignKeysOff(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query('PRAGMA foreign_keys')) as { foreign_keys: number }[];
  if (row?.foreign_keys !== 0) throw new Error('a list of values is changed by a step of the schema only');
}
