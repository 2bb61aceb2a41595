import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config/config.js';
import { failureSentence } from './database-failure.js';
import { proveWriting, readMark, type DatabaseKind } from './database-mark.js';
import { assertOurs, isOurs, tablesIn, tablesInFile } from './database-owner.js';
import type { Sources } from './sources.js';
import { databaseFailure } from './driver-errors.js';
import { assertUndamaged } from './file-check.js';
import { lockFile } from './folder-lock.js';
import type { StatementRules } from './guard-statements.js';
import { placeOf, takeTurn } from './making-turn.js';
import type { MigrationClass } from './migration.js';
import { assertWhole, dropOwnTables } from './own-tables.js';
import { PATIENCE, type Patience } from './patience.js';
import { openPostgresSource, type PostgresRole } from './postgres-sources.js';
import { PostgresTransactions } from './postgres-transactions.js';
import { isUnfinishedDemo, prepare, stepsToDo, type OpenFor } from './prepare-database.js';
import { assertFit, assertMayCreate, assertReplica } from './server-fit.js';
import { Soundness } from './soundness.js';
import { assertWritable, noteComplete, prepareFile, refuseLost, removeFile, sqliteFile } from './sqlite-file.js';
import { SqliteFiles } from './sqlite-files.js';
import { openSqliteSource, sqliteSource } from './sqlite-sources.js';
import { SqliteTransactions } from './sqlite-transactions.js';

export type DatabaseConfig = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseReplicaUrl' | 'demo'> &
  Partial<Pick<Config, 'auditKeys' | 'auditKeyLost'>> & {
    /** How long a server waits for it; `PATIENCE` where nothing else is said. */
    patience?: Patience;
  };

/** What is done with the sources before any other program gets its turn at the database. */
export interface Making<T> {
  make(sources: Sources): Promise<T>;
  /** Another program has its turn; on SQLite the lock of the folder has refused it before. */
  onWaiting?(): void;
}

const kindOf = ({ demo }: DatabaseConfig): DatabaseKind => (demo ? 'demo' : 'real');

/** Opens the three sources, with the schema up to date and the database marked. Refuses one of the other kind. */
export function openDatabase(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor = 'serving'): Promise<Sources> {
  return openAndMake(config, migrations, purpose, { make: async (sources) => sources });
}

/** The same, and makes what a new database holds from the start. What hinders it is one sentence; then the sources are closed. */
export async function openAndMake<T>(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor, making: Making<T>): Promise<T> {
  const { dataDir, databaseUrl } = config;
  try {
    return await (databaseUrl === null ? openSqlite(config, migrations, purpose, making) : openPostgres(config, databaseUrl, migrations, purpose, making));
  } catch (error) {
    throw sentenced(error, databaseUrl === null ? sqliteFile(dataDir) : placeOf(databaseUrl));
  }
}

function sentenced(error: unknown, place: string): unknown {
  const failure = databaseFailure(error);
  return failure ? new ConfigError(failureSentence(failure, place)) : error;
}

async function openSqlite<T>(config: DatabaseConfig, migrations: MigrationClass[], purpose: OpenFor, { make }: Making<T>): Promise<T> {
  const [file, serving, patience] = [sqliteFile(config.dataDir), purpose === 'serving', config.patience ?? PATIENCE];
  const limits: Partial<Patience['answer']['sqlite']> = serving ? patience.answer.sqlite : {};
  if (purpose === 'command' && config.demo && !existsSync(file)) throw noDatabase();
  prepareFile(config.dataDir);
  assertWritable(config.dataDir);
  const found = await tablesInFile(file);
  if (!isOurs(found)) refuseLost(config.dataDir);
  assertOurs(found, file);
  if (serving) await assertUndamaged(file);
  const [opened, soundness] = [[] as DataSource[], new Soundness(file)];
  const open = async (mode: 'write' | 'read', rules: StatementRules = {}): Promise<DataSource> => {
    const source = sqliteSource(file, mode === 'write' ? migrations : []);
    opened.push(source);
    soundness.keepFromClosing(source);
    return openSqliteSource(source, mode, { noted: (failure) => soundness.note(failure), ...rules });
  };
  return orClose(opened, async () => {
    let write = await open('write');
    await stepsToDo(write, 'sqlite');
    if (serving && (await isUnfinishedDemo(write, 'sqlite', kindOf(config)))) {
      refuseLost(config.dataDir);
      await write.destroy();
      removeFile(config.dataDir);
      prepareFile(config.dataDir);
      write = await open('write');
    }
    if (!(await readMark(write, 'sqlite'))) refuseLost(config.dataDir);
    await prepare(write, 'sqlite', kindOf(config), purpose, config);
    await assertWhole(write, 'sqlite', migrations, file);
    await proveWriting(write);
    if ((await readMark(write, 'sqlite'))?.complete) noteComplete(config.dataDir);
    const files = new SqliteFiles(file, soundness, serving ? lockFile(config.dataDir) : undefined);
    const look = (): void => files.assertInPlace();
    const read = await open('read', { look, limit: limits.read });
    const report = await open('read', { look, limit: limits.report });
    return make({ dialect: 'sqlite', write, read, report, files, patience, transactions: new SqliteTransactions(write, files, limits.write, [read, report]) });
  });
}

/** The turn is kept until everything is made: a second server waits, and finds no demo that looks unfinished while somebody makes it. */
async function openPostgres<T>(config: DatabaseConfig, url: string, migrations: MigrationClass[], purpose: OpenFor, { make, onWaiting }: Making<T>): Promise<T> {
  const patience = config.patience ?? PATIENCE;
  const turn = await takeTurn(url, onWaiting ?? (() => undefined));
  const opened: DataSource[] = [];
  const open = async (at: string, role: PostgresRole): Promise<DataSource> => {
    const source = await openPostgresSource(at, role, purpose === 'serving' ? patience : undefined, role === 'prepare' || role === 'write' ? migrations : []);
    opened.push(source);
    return source;
  };
  return orClose(opened, async () => {
    try {
      assertFit(turn.facts, placeOf(url));
      const preparing = await open(url, 'prepare');
      assertOurs(await tablesIn(preparing, 'postgres'), placeOf(url));
      if ((await stepsToDo(preparing, 'postgres')).length > 0) assertMayCreate(turn.facts, placeOf(url));
      if (purpose === 'serving' && (await isUnfinishedDemo(preparing, 'postgres', kindOf(config)))) await dropOwnTables(preparing, migrations, placeOf(url));
      await prepare(preparing, 'postgres', kindOf(config), purpose, config);
      await preparing.destroy();
      const write = await open(url, 'write');
      await assertWhole(write, 'postgres', migrations, placeOf(url));
      await proveWriting(write);
      const read = await open(url, 'read');
      const replica = config.databaseReplicaUrl ?? url;
      const report = await open(replica, 'report').catch((error: unknown) => Promise.reject(sentenced(error, placeOf(replica))));
      if (replica !== url) await assertReplica(write, report, placeOf(replica));
      return await make({ dialect: 'postgres', write, read, report, patience, transactions: new PostgresTransactions(write) });
    } finally {
      await turn.release();
    }
  });
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
