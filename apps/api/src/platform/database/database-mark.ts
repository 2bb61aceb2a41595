import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.js';
import type { Dialect } from './dialect.js';
import { sql, type Sql } from './sql.js';

export type DatabaseKind = 'demo' | 'real';

export interface DatabaseMark {
  kind: DatabaseKind;
  /** False while the demo project is being made: a start that was killed begins it anew. */
  complete: boolean;
}

/** The mark written when the database was made; undefined for a new one. */
export async function readMark(source: DataSource, dialect: Dialect): Promise<DatabaseMark | undefined> {
  const exists =
    dialect === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'database_mark'`
      : `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'database_mark'`;
  if ((await source.query<unknown[]>(exists)).length === 0) return undefined;
  const rows = await source.query<{ kind: DatabaseKind; complete: boolean | number }[]>('SELECT kind, complete FROM database_mark');
  return rows[0] && { kind: rows[0].kind, complete: Boolean(rows[0].complete) };
}

/** A database is demo or real for life. */
export function assertKind(mark: DatabaseMark | undefined, kind: DatabaseKind): void {
  if (!mark || mark.kind === kind) return;
  throw new ConfigError(
    mark.kind === 'demo'
      ? 'This database holds the demo project and cannot be used for real work: set DEMO=on, or choose another DATA_DIR or DATABASE_URL.'
      : 'This database is in real use and cannot be opened as a demo: set DEMO=off, or choose another DATA_DIR or DATABASE_URL.',
  );
}

/** A real database is complete when it is made; a demo once its project is. */
export async function writeMark(source: DataSource, kind: DatabaseKind): Promise<void> {
  const complete = kind === 'real' ? 'true' : 'false';
  await source.query(`INSERT INTO database_mark (id, kind, complete, created_at) VALUES (1, '${kind}', ${complete}, '${new Date().toISOString()}')`);
}

/** The demo project stands: inside a unit of work. */
export async function completeMark(database: { execute(statement: Sql): Promise<number> }): Promise<void> {
  await database.execute(sql`UPDATE database_mark SET complete = ${true}`);
}

/** A committed write that changes nothing: SQLite opens a file without the right to write it as if all were well. */
export async function proveWriting(source: DataSource): Promise<void> {
  await source.query('UPDATE database_mark SET kind = kind');
}
