import type { QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { forgetTable, rebuildTable } from './rebuild-table.js';

/** Gives a text column room for more characters; never for fewer, for a row could be cut. */
export async function widen(runner: QueryRunner, dialect: Dialect, table: string, column: string, length: number): Promise<void> {
  const before = Number((await runner.getTable(table))?.findColumnByName(column)?.length);
  if (!(before > 0 && before < length)) throw new Error(`${table}.${column} cannot be widened to ${length}`);
  if (dialect === 'postgres') await runner.query(`ALTER TABLE "${table}" ALTER COLUMN "${column}" TYPE varchar(${length})`);
  else await rebuildTable(runner, table, (create) => withLength(create, column, before, length));
  forgetTable(runner, table);
}

function withLength(createTable: string, column: string, before: number, length: number): string {
  const written = new RegExp(`("${column}" varchar\\s*\\()${before}\\)`);
  if (!written.test(createTable)) throw new Error(`${column} is not written as varchar(${before})`);
  return createTable.replace(written, `$1${length})`);
}
