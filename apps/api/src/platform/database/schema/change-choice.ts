import type { QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { choiceCondition, choiceName, withChoice } from './choice-check.js';
import { forgetTable, rebuildTable } from './rebuild-table.js';

export interface NewChoice {
  table: string;
  column: string;
  values: readonly string[];
}

/** Keeps a column to another list of values. A row with a value that is on the list no longer makes the step fail, and nothing of it stays. */
export async function changeChoice(runner: QueryRunner, dialect: Dialect, choice: NewChoice): Promise<void> {
  await assertFits(runner, choice);
  const { table, column, values } = choice;
  if (dialect === 'sqlite') await rebuildTable(runner, table, (create) => withChoice(create, table, column, values));
  else await replaceConstraint(runner, choice);
  forgetTable(runner, table);
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
