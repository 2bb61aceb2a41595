import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config/config.js';
import type { Sources } from './sources.js';
import type { MigrationClass } from './migration.js';
import { PATIENCE } from './patience.js';
import { openPostgresSource } from './postgres-sources.js';
import { sqliteFile } from './sqlite-file.js';
import type { Transactions } from './transactions.js';

const NO_WRITING: Transactions = { begin: () => Promise.reject(new Error('this database is only looked at')) };

/**
 * A database to be looked at and not touched: no lock, no step of the schema, no trigger made, no file beside it. `file` is a copy
 * or backup of a SQLite database; without it, the database of the configuration. The steps
 * are known and never run.
 */
export async function openForLooking(config: Pick<Config, 'dataDir' | 'databaseUrl'>, file?: string, migrations: MigrationClass[] = []): Promise<Sources> {
  const isPostgres = file === undefined && config.databaseUrl !== null;
  const source = await readable(isPostgres ? openPostgresSource(config.databaseUrl ?? '', 'report', undefined, migrations) : openSqliteLooking(file ?? sqliteFile(config.dataDir), migrations));
  return { dialect: isPostgres ? 'postgres' : 'sqlite', write: source, read: source, report: source, patience: PATIENCE, transactions: NO_WRITING };
}

async function readable(opening: Promise<DataSource>): Promise<DataSource> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`The database cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function openSqliteLooking(file: string, migrations: MigrationClass[]): Promise<DataSource> {
  const source = sqliteLooking(file, migrations);
  try {
    await source.initialize();
    await source.query('SELECT COUNT(*) FROM sqlite_master');
    return source;
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw error;
  }
}

function sqliteLooking(file: string, migrations: MigrationClass[]): DataSource {
  if (!existsSync(file)) throw new ConfigError(`There is no database at ${file}.`);
  const url = pathToFileURL(file);
  // A file without a log beside it is complete in itself: as immutable it is read from a read-only folder too, and nothing is made there.
  if (!isFilled(`${file}-wal`)) url.searchParams.set('immutable', '1');
  return new DataSource({ type: 'sqlite', driver: { verbose: () => sqlite3 }, database: url.href, flags: sqlite3.OPEN_READONLY | sqlite3.OPEN_URI, migrations, logging: false });
}

const isFilled = (file: string): boolean => existsSync(file) && statSync(file).size > 0;
