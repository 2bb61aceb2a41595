import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config/config.js';
import { assertKind, readMark, writeMark } from './database-mark.js';
import type { Dialect } from './dialect.js';
import type { Sources } from './database.js';
import { migrate } from './migrate.js';
import type { MigrationClass } from './migration.js';
import { postgresSource } from './postgres-sources.js';
import { openSqliteSource, sqliteSource } from './sqlite-sources.js';

export type DatabaseConfig = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseReplicaUrl' | 'demo'> & Partial<Pick<Config, 'auditKeys' | 'auditKeyLost'>>;

/** Any number will do, as long as it is always the same: one server migrates, the others wait. */
const MIGRATION_LOCK = 7_251_018;

export const sqliteFile = (dataDir: string): string => join(dataDir, 'valopolku.sqlite');

/** `command`: beside a server that may be running; takes the database as it is and never begins a demo anew. */
export type OpenFor = 'serving' | 'command';

/** Opens the three sources, with the schema up to date and the database marked. Refuses one of the other kind. */
export async function openDatabase(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor = 'serving'): Promise<Sources> {
  return config.databaseUrl === null ? openSqlite(config, migrations, purpose) : openPostgres(config, config.databaseUrl, migrations, purpose);
}

async function openSqlite(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor): Promise<Sources> {
  const file = sqliteFile(config.dataDir);
  if (purpose === 'command' && config.demo && !existsSync(file)) throw noDatabase();
  let write = await openSqliteSource(sqliteSource(file, migrations), 'write');
  if (purpose === 'serving' && (await orClose(write, isUnfinishedDemo(write, 'sqlite', config)))) {
    await write.destroy();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    write = await openSqliteSource(sqliteSource(file, migrations), 'write');
  }
  await orClose(write, prepare(write, 'sqlite', config, purpose));
  const read = await openSqliteSource(sqliteSource(file), 'read');
  const report = await openSqliteSource(sqliteSource(file), 'read');
  return { dialect: 'sqlite', write, read, report };
}

async function openPostgres(config: DatabaseConfig, url: string, migrations: MigrationClass[], purpose: OpenFor): Promise<Sources> {
  const write = await postgresSource(url, 'write', migrations).initialize();
  await orClose(write, preparePostgres(write, config, purpose));
  const read = await postgresSource(url, 'read').initialize();
  const report = await postgresSource(config.databaseReplicaUrl ?? url, 'report').initialize();
  return { dialect: 'postgres', write, read, report };
}

async function preparePostgres(write: DataSource, config: DatabaseConfig, purpose: OpenFor): Promise<void> {
  const lock = write.createQueryRunner();
  await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
  try {
    if (purpose === 'serving' && (await isUnfinishedDemo(write, 'postgres', config))) await write.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await prepare(write, 'postgres', config, purpose);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    await lock.release();
  }
}

async function isUnfinishedDemo(source: DataSource, dialect: Dialect, config: DatabaseConfig): Promise<boolean> {
  const mark = await readMark(source, dialect);
  assertKind(mark, config.demo ? 'demo' : 'real');
  return mark?.kind === 'demo' && !mark.complete;
}

/** A database that cannot be used is let go, so that the process can end. */
async function orClose<T>(source: DataSource, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

function noDatabase(): ConfigError {
  return new ConfigError('There is no database yet: run npm start first, or set DEMO=off to begin with an empty one.');
}

async function prepare(write: DataSource, dialect: Dialect, config: DatabaseConfig, purpose: OpenFor): Promise<void> {
  await migrate(write, dialect, config);
  if (purpose === 'command' && (await readMark(write, dialect))) return;
  if (!(await readMark(write, dialect))) await writeMark(write, config.demo ? 'demo' : 'real');
}
