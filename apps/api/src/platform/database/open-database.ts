import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config/config.js';
import { failureSentence } from './database-failure.js';
import { assertKind, readMark, writeMark } from './database-mark.js';
import type { Dialect } from './dialect.js';
import type { Sources } from './database.js';
import { databaseFailure } from './driver-errors.js';
import type { StatementRules } from './guard-statements.js';
import { migrate } from './migrate.js';
import type { MigrationClass } from './migration.js';
import { openPostgresSource, type PostgresRole } from './postgres-sources.js';
import { PostgresTransactions } from './postgres-transactions.js';
import { noteComplete, prepareFile, refuseLost, removeFile, sqliteFile } from './sqlite-file.js';
import { SqliteFiles } from './sqlite-files.js';
import { openSqliteSource, sqliteSource } from './sqlite-sources.js';
import { SqliteTransactions } from './sqlite-transactions.js';

export type DatabaseConfig = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseReplicaUrl' | 'demo'>;

/** Any number will do, as long as it is always the same: one server migrates, the others wait. */
const MIGRATION_LOCK = 7_251_018;

/** How long a server waits for an answer of SQLite, in milliseconds; more than it waits for another writer, and than a busy machine takes. */
const ANSWER_MS = { write: 20_000, read: 20_000, report: 60_000 } as const;

/** `command`: beside a server that may be running; takes the database as it is and never begins a demo anew. */
export type OpenFor = 'serving' | 'command';

/** Opens the three sources, with the schema up to date and the database marked. Refuses one of the other kind. */
export async function openDatabase(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor = 'serving'): Promise<Sources> {
  try {
    return await (config.databaseUrl === null ? openSqlite(config, migrations, purpose) : openPostgres(config, config.databaseUrl, migrations, purpose));
  } catch (error) {
    const failure = databaseFailure(error);
    throw failure ? new ConfigError(failureSentence(failure, placeOf(config))) : error;
  }
}

/** Where the database is, without the name and the password in its address. */
function placeOf({ dataDir, databaseUrl }: DatabaseConfig): string {
  if (databaseUrl === null) return sqliteFile(dataDir);
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

async function openSqlite(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor): Promise<Sources> {
  const [file, serving] = [sqliteFile(config.dataDir), purpose === 'serving'];
  if (purpose === 'command' && config.demo && !existsSync(file)) throw noDatabase();
  prepareFile(config.dataDir);
  const opened: DataSource[] = [];
  const open = async (mode: 'write' | 'read', rules?: StatementRules): Promise<DataSource> => {
    const source = sqliteSource(file, mode === 'write' ? migrations : []);
    opened.push(source);
    return openSqliteSource(source, mode, rules);
  };
  return orClose(opened, async () => {
    let write = await open('write');
    if (serving && (await isUnfinishedDemo(write, 'sqlite', config))) {
      refuseLost(config.dataDir);
      await write.destroy();
      removeFile(config.dataDir);
      prepareFile(config.dataDir);
      write = await open('write');
    }
    if (!(await readMark(write, 'sqlite'))) refuseLost(config.dataDir);
    await prepare(write, 'sqlite', config, purpose);
    if ((await readMark(write, 'sqlite'))?.complete) noteComplete(config.dataDir);
    const files = new SqliteFiles(file);
    const look = (): void => files.assertInPlace();
    const read = await open('read', { look, limit: serving ? ANSWER_MS.read : undefined });
    const report = await open('read', { look, limit: serving ? ANSWER_MS.report : undefined });
    return { dialect: 'sqlite', write, read, report, transactions: new SqliteTransactions(write, files, serving ? ANSWER_MS.write : undefined) };
  });
}

async function openPostgres(config: DatabaseConfig, url: string, migrations: MigrationClass[], purpose: OpenFor): Promise<Sources> {
  const opened: DataSource[] = [];
  const open = async (at: string, role: PostgresRole): Promise<DataSource> => {
    const source = await openPostgresSource(at, role, purpose === 'serving', role === 'prepare' || role === 'write' ? migrations : []);
    opened.push(source);
    return source;
  };
  return orClose(opened, async () => {
    const preparing = await open(url, 'prepare');
    await preparePostgres(preparing, config, purpose);
    await preparing.destroy();
    const write = await open(url, 'write');
    const read = await open(url, 'read');
    const report = await open(config.databaseReplicaUrl ?? url, 'report');
    return { dialect: 'postgres', write, read, report, transactions: new PostgresTransactions(write) };
  });
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
async function orClose<T>(opened: readonly DataSource[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const source of opened) if (source.isInitialized) await source.destroy();
    throw error;
  }
}

function noDatabase(): ConfigError {
  return new ConfigError('There is no database yet: run npm start first, or set DEMO=off to begin with an empty one.');
}

async function prepare(write: DataSource, dialect: Dialect, config: DatabaseConfig, purpose: OpenFor): Promise<void> {
  await migrate(write, dialect);
  if (purpose === 'command' && (await readMark(write, dialect))) return;
  if (!(await readMark(write, dialect))) await writeMark(write, config.demo ? 'demo' : 'real');
}
