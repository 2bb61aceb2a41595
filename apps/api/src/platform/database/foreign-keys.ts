import type { QueryRunner } from 'typeorm';

/** Inside a step's own transaction on SQLite, where foreign keys are off while it migrates: a step that breaks one is taken back. */
export async function assertForeignKeys(runner: QueryRunner): Promise<void> {
  const broken = (await runner.query('PRAGMA foreign_key_check')) as { table: string }[];
  if (broken.length > 0) throw new Error(`foreign keys are broken in ${[...new Set(broken.map((row) => row.table))].join(', ')}`);
}
