import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.js';
import type { Dialect } from './dialect.js';
import type { MigrationClass } from './migration.js';
import { sqliteSource } from './sqlite-sources.js';

const COLUMNS: Readonly<Record<Dialect, string>> = {
  sqlite: `SELECT m.name || '.' || c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1`,
  postgres: `SELECT relname || '.' || attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace AND attnum > 0 AND NOT attisdropped ORDER BY 1`,
};

/** Every column that stands, as `table.column`. */
async function columnsIn(source: DataSource, dialect: Dialect): Promise<string[]> {
  return (await source.query<{ name: string }[]>(COLUMNS[dialect])).map(({ name }) => name);
}

/** The same for all databases and starts of a process: the steps are released and never change. */
const made = new Map<string, Promise<string[]>>();

/** The columns that the steps make, and TypeORM's list of them: read from a schema that is made in memory, so that it is never out of date. */
function ownColumns(migrations: MigrationClass[]): Promise<string[]> {
  const key = migrations.map((step) => new step().name).join();
  const known = made.get(key) ?? makeColumns(migrations);
  made.set(key, known);
  return known;
}

async function makeColumns(migrations: MigrationClass[]): Promise<string[]> {
  const memory = await sqliteSource(':memory:', migrations).initialize();
  try {
    await memory.runMigrations({ transaction: 'each' });
    return await columnsIn(memory, 'sqlite');
  } finally {
    await memory.destroy();
  }
}

const tableOf = (column: string): string => column.split('.')[0] ?? '';

const ownTables = async (migrations: MigrationClass[]): Promise<string[]> => [...new Set((await ownColumns(migrations)).map(tableOf))];

/** Refuses a database in which something that the steps made is gone, although its list of steps says that they were done. */
export async function assertWhole(source: DataSource, dialect: Dialect, migrations: MigrationClass[], place: string): Promise<void> {
  const [standing, own] = [new Set(await columnsIn(source, dialect)), await ownColumns(migrations)];
  const tables = new Set([...standing].map(tableOf));
  const lacking = new Set(own.filter((column) => !standing.has(column)).map((column) => (tables.has(tableOf(column)) ? column : tableOf(column))));
  if (lacking.size === 0) return;
  const names = [...lacking].sort();
  throw new ConfigError(`The database ${place} lacks ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}, which its steps have made: restore a backup that is whole.`);
}

const MOST_NAMED = 5;

/**
 * Begins a PostgreSQL database anew whose demo was not finished: our own tables go, whatever else stands beside them stays. Where
 * something of somebody else hangs on them, nothing goes.
 */
export async function dropOwnTables(source: DataSource, migrations: MigrationClass[], place: string): Promise<void> {
  const names = (await ownTables(migrations)).map((name) => `"${name}"`).join(', ');
  try {
    await source.query(`DROP TABLE IF EXISTS ${names}`);
  } catch (error) {
    const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
    if (code !== '2BP01') throw error;
    throw new ConfigError(`The demo in the database ${place} was not finished and cannot be begun anew, for something else hangs on its tables: take that away, or choose another database.`);
  }
}
