import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { guardStatements, type StatementRules } from './guard-statements.js';
import { registeredEntities } from './registered-entities.js';
import { SilentLogger } from './silent-logger.js';
import { SnakeCaseNaming } from './snake-case-naming.js';
import type { MigrationClass } from './migration.js';

/** The pragmas that make an acknowledged write durable and triggers and foreign keys real; read back at start. */
const REQUIRED = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1, busy_timeout: 5_000 } as const;

/**
 * TypeORM switches on sqlite3's verbose mode, which records a stack trace and inspects all parameters at every call: a quarter of
 * the processor time of writing. Errors carry SQLite's own message without it.
 */
const QUIET_SQLITE = { verbose: () => sqlite3 };

interface SqliteHandle {
  serialize(): void;
}

/** Never makes a file: an empty one in the place of one that was lost would be taken for a new database. */
const EXISTING = sqlite3.OPEN_READWRITE | sqlite3.OPEN_FULLMUTEX;

export function sqliteSource(file: string, migrations: MigrationClass[] = []): DataSource {
  return new DataSource({
    type: 'sqlite',
    driver: QUIET_SQLITE,
    database: file,
    flags: EXISTING,
    enableWAL: true,
    busyTimeout: REQUIRED.busy_timeout,
    entities: registeredEntities(),
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNaming(),
    logging: false,
    logger: new SilentLogger(),
  });
}

export async function openSqliteSource(source: DataSource, mode: 'write' | 'read', rules?: StatementRules): Promise<DataSource> {
  guardStatements(source, rules);
  await source.initialize();
  await settle(source, mode);
  return source;
}

/**
 * Sets the pragmas of a connection just opened. `serialize()` matters: without it eight waiting aggregates fill libuv's four
 * threads and a primary-key read on another source waits behind them.
 */
export async function settle(source: DataSource, mode: 'write' | 'read'): Promise<void> {
  (source.driver as unknown as { databaseConnection: SqliteHandle }).databaseConnection.serialize();
  await source.query('PRAGMA synchronous = FULL');
  await source.query('PRAGMA foreign_keys = ON');
  await source.query('PRAGMA recursive_triggers = ON');
  // A unit that has committed does it itself, once it has seen that the log is whole (SqliteTransactions).
  if (mode === 'write') await source.query('PRAGMA wal_autocheckpoint = 0');
  if (mode === 'read') await source.query('PRAGMA query_only = ON');
  await assertPragmas(source, mode);
}

/** Refuses to go on with a connection that did not take its settings. */
export async function assertPragmas(source: DataSource, mode: 'write' | 'read'): Promise<void> {
  const wanted: Record<string, string | number> = { ...REQUIRED, query_only: mode === 'read' ? 1 : 0 };
  for (const [name, value] of Object.entries(wanted)) {
    const rows = await source.query<Record<string, string | number>[]>(`PRAGMA ${name}`);
    const found = Object.values(rows[0] ?? {})[0];
    if (found !== value) throw new Error(`SQLite pragma ${name} is ${String(found)}, not ${String(value)} (${mode} source)`);
  }
}
