import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.js';
import { makeTriggers, missingTriggers } from './schema/triggers.js';

/**
 * Brings the schema up to date on the write source, each step in a transaction of its own: outside one, SQLite's rebuild of
 * a changed table empties tables that cascade from it. Returns the names of the steps that ran.
 */
export async function migrate(source: DataSource, dialect: Dialect): Promise<string[]> {
  const done = await source.runMigrations({ transaction: 'each' });
  // TypeORM switches foreign keys off while it migrates.
  if (dialect === 'sqlite') await source.query('PRAGMA foreign_keys = ON');
  await makeTriggers(source, dialect);
  await assertTriggers(source, dialect);
  return done.map((step) => step.name);
}

/** The audit log without its guards is not an audit log: start-up refuses. */
export async function assertTriggers(source: DataSource, dialect: Dialect): Promise<void> {
  const missing = await missingTriggers(source, dialect);
  if (missing.length > 0) throw new Error(`append-only triggers are missing: ${missing.join(', ')}`);
}
