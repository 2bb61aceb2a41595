import type { DataSource } from 'typeorm';
import type { Dialect } from '../../platform/database/dialect.js';
import type { DatabaseConfig } from '../../platform/database/open-database.js';
import { openPostgresSource } from '../../platform/database/postgres-sources.js';
import { auditLayout, guardFaults, mendGuards } from '../../platform/database/schema/triggers.js';
import { prepareFile, sqliteFile } from '../../platform/database/sqlite-file.js';
import { openSqliteSource, sqliteSource } from '../../platform/database/sqlite-sources.js';
import { stepsUpTo } from './at-step.js';
import { layRows, type FilledSet } from './filled-set.js';
import { schemaHash } from './schema-text.js';

/**
 * Makes the schema of the set's step in an empty database, as the frozen steps make it and nothing else, lays the rows into it and
 * sets the guards of the log. Returns the hash of the schema that the steps have made.
 */
export async function laySet(config: DatabaseConfig, { step, tables }: FilledSet): Promise<string> {
  const dialect: Dialect = config.databaseUrl === null ? 'sqlite' : 'postgres';
  const source = await open(config, step);
  try {
    await source.runMigrations({ transaction: 'each' });
    if (dialect === 'sqlite') await source.query('PRAGMA foreign_keys = ON');
    const made = await schemaHash(source, dialect);
    // A step may make a row of its own; the set has it too.
    for (const { table } of [...tables].reverse()) await source.query(`DELETE FROM ${table}`);
    await layRows(source, dialect, tables);
    await setGuards(source, dialect);
    return made;
  } finally {
    await source.destroy();
  }
}

function open({ dataDir, databaseUrl }: DatabaseConfig, step: number): Promise<DataSource> {
  if (databaseUrl !== null) return openPostgresSource(databaseUrl, 'prepare', undefined, stepsUpTo(step));
  prepareFile(dataDir);
  return openSqliteSource(sqliteSource(sqliteFile(dataDir), stepsUpTo(step)), 'write');
}

async function setGuards(source: DataSource, dialect: Dialect): Promise<void> {
  const layout = await auditLayout(source, dialect);
  if (layout === undefined) throw new Error('the audit log is missing');
  const runner = source.createQueryRunner();
  await mendGuards(runner, dialect, layout, await guardFaults(source, dialect, layout));
  await runner.release();
}
