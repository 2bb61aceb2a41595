import type { DataSource } from 'typeorm';
import { prepareLog, type LogKeys } from '../audit/prepare-log.js';
import { ConfigError } from '../config/config.js';
import type { Dialect } from './dialect.js';
import { auditLayout, guardFaults, onOtherTables, told, type Asked, type GuardFault } from './schema/triggers.js';

/**
 * Brings the schema up to date on the write source, each step in a transaction of its own: outside one, SQLite's rebuild of
 * a changed table empties tables that cascade from it. Returns the names of the steps that ran.
 */
export async function migrate(source: DataSource, dialect: Dialect, keys: LogKeys = {}): Promise<string[]> {
  const layout = await auditLayout(source, dialect);
  // Looked at before anything is made: what is missing now, nobody's step has taken.
  const lacks = layout === undefined ? [] : await guardFaults(source, dialect, layout);
  if (layout !== undefined) refuseForeign(onOtherTables(lacks, layout));
  const done = await source.runMigrations({ transaction: 'each' });
  // TypeORM switches foreign keys off while it migrates.
  if (dialect === 'sqlite') await source.query('PRAGMA foreign_keys = ON');
  await prepareLog(source, dialect, keys, { layout, lacks });
  await assertTriggers(source, dialect);
  return done.map((step) => step.name);
}

/** Ours have triggers on the log's tables only; somebody's own elsewhere is not for us to take away. */
function refuseForeign(foreign: readonly GuardFault[]): void {
  if (foreign.length === 0) return;
  const names = foreign.map(({ name, table }) => `${name} on ${table}`).join(', ');
  throw new ConfigError(`The database has triggers that Valopolku has not made (${names}), which may change or swallow what is written: take them away with DROP TRIGGER, and find out who made them.`);
}

/** The audit log without its guards, or with others than ours, is not an audit log: start-up refuses, and health says not ready. */
export async function assertTriggers(source: Asked, dialect: Dialect): Promise<void> {
  const layout = await auditLayout(source, dialect);
  if (layout === undefined) throw new Error('the audit log is missing');
  const faults = await guardFaults(source, dialect, layout);
  if (faults.length > 0) throw new Error(`the guards of the audit log are not as they were made: ${told(faults).join(', ')}`);
}
