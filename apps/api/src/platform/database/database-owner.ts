import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.js';
import type { Dialect } from './dialect.js';
import { closeHandle, openHandle, rowsOf } from './sqlite-handle.js';

const SQLITE = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`;
/** Without those that an extension brought along. */
const POSTGRES = `SELECT relname AS name FROM pg_class c WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY relname`;

interface Named {
  name: string;
}

/** The tables of the database: on PostgreSQL those of the schema in which we would make ours. */
export async function tablesIn(source: DataSource, dialect: Dialect): Promise<string[]> {
  return (await source.query<Named[]>(dialect === 'sqlite' ? SQLITE : POSTGRES)).map(({ name }) => name);
}

const MOST_NAMED = 3;

/** It has our mark or nothing. A first start that was killed may have left TypeORM's list of steps and nothing beside it. */
export const isOurs = (tables: readonly string[]): boolean => tables.includes('database_mark') || tables.every((name) => name === 'migration');

/** Refuses a database that something else has made its own: it has tables, and not our mark. */
export function assertOurs(tables: readonly string[], place: string): void {
  if (isOurs(tables)) return;
  const named = tables.filter((name) => name !== 'migration').slice(0, MOST_NAMED).join(', ');
  throw new ConfigError(`The database ${place} holds tables of something else (${named}${tables.length > MOST_NAMED ? ' …' : ''}) and is left alone: give Valopolku one of its own.`);
}

/** The tables of a file before it is opened for good, which would change a file of another program; none in an empty file. */
export async function tablesInFile(file: string): Promise<string[]> {
  const handle = await openHandle(file, false);
  try {
    return (await rowsOf<Named>(handle, SQLITE)).map(({ name }) => name);
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_NOTADB') throw error;
    throw new ConfigError(`The file ${file} is no SQLite database and is left alone: move it away, restore a backup, or choose another folder with DATA_DIR.`);
  } finally {
    await closeHandle(handle);
  }
}
