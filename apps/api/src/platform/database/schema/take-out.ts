import type { QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { constraintName } from './constraint-name.js';
import { forgetTable, rebuildTable } from './rebuild-table.js';

/** Columns, the conditions of each and its foreign key: PostgreSQL drops these with the column, on SQLite the table is made anew without them. */
export async function takeOut(runner: QueryRunner, dialect: Dialect, table: string, columns: readonly string[]): Promise<void> {
  if (dialect === 'sqlite') await rebuildTable(runner, table, (create) => withoutColumns(create, table, columns), columns);
  else await runner.query(`ALTER TABLE "${table}" ${columns.map((column) => `DROP COLUMN "${column}"`).join(', ')}`);
  forgetTable(runner, table);
}

/** The text of CREATE TABLE without these columns and what is named after them; throws where one is not there. */
export function withoutColumns(createTable: string, table: string, columns: readonly string[]): string {
  const from = createTable.indexOf('(') + 1;
  const to = createTable.lastIndexOf(')');
  const lines = separated(createTable.slice(from, to));
  const missing = columns.find((column) => !lines.some((line) => line.startsWith(`"${column}"`)));
  if (missing !== undefined) throw new Error(`there is no column ${table}.${missing}`);
  const isOf = (line: string, column: string): boolean => line.startsWith(`"${column}" `) || isConditionOf(line, table, column) || line.startsWith(`CONSTRAINT "${constraintName('fk', table, [column])}" `);
  const kept = lines.filter((line) => !columns.some((column) => isOf(line, column)));
  return `${createTable.slice(0, from)}${kept.join(', ')}${createTable.slice(to)}`;
}

/** The first, second … condition of a column. */
const isConditionOf = (line: string, table: string, column: string): boolean => [0, 1, 2, 3].some((place) => line.startsWith(`CONSTRAINT "${constraintName('ck', table, [column, String(place)])}" `));

/** The lines of a table: what commas part outside parentheses and quotes. */
function separated(text: string): string[] {
  const lines = [''];
  let [depth, quote] = [0, ''];
  for (const sign of text) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0 && quote === '') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${sign}`);
  }
  return lines.map((line) => line.trim());
}
