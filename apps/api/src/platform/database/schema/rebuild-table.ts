import type { QueryRunner } from 'typeorm';

interface Made {
  type: string;
  sql: string;
}

/**
 * SQLite cannot change a CHECK or a length: the table is made anew under another name, filled and renamed, and its indexes and triggers are made
 * again as they were. Foreign keys are off while it migrates, so that rows which point here stay. The columns `without` are those that `change` takes out.
 */
export async function rebuildTable(runner: QueryRunner, table: string, change: (createTable: string) => string, without: readonly string[] = []): Promise<void> {
  await assertForeignKeysOff(runner);
  const made = (await runner.query(`SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid`, [table])) as Made[];
  const create = made.find(({ type }) => type === 'table')?.sql ?? '';
  const head = new RegExp(`^CREATE TABLE "?${table}"?`);
  if (!head.test(create)) throw new Error(`there is no table ${table}`);
  const draft = `temporary_${table}`;
  await runner.query(change(create).replace(head, `CREATE TABLE "${draft}"`));
  const columns = ((await runner.query(`SELECT name FROM pragma_table_info('${table}') ORDER BY cid`)) as { name: string }[]).map(({ name }) => name);
  const kept = columns.filter((name) => !without.includes(name)).map((name) => `"${name}"`).join(', ');
  await runner.query(`INSERT INTO "${draft}" (${kept}) SELECT ${kept} FROM "${table}"`);
  await runner.query(`DROP TABLE "${table}"`);
  await runner.query(`ALTER TABLE "${draft}" RENAME TO "${table}"`);
  for (const { type, sql } of made) if (type !== 'table') await runner.query(sql);
}

/** With them on, dropping the table would empty every table that cascades from it. */
async function assertForeignKeysOff(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query('PRAGMA foreign_keys')) as { foreign_keys: number }[];
  if (row?.foreign_keys !== 0) throw new Error('a table is made anew by a step of the schema only');
}

/** What TypeORM remembers of the table is as it was: the next change of the table would bring it back. */
export function forgetTable(runner: QueryRunner, table: string): void {
  runner.loadedTables = runner.loadedTables.filter(({ name }) => name.split('.').at(-1) !== table);
}
