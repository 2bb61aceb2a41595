import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.js';
import type { Sql } from './sql.js';

/** Reading of a database as it stood at one moment, whatever is written meanwhile. */
export interface Snapshot {
  dialect: Dialect;
  rows<T>(query: Sql): Promise<T[]>;
  query<T = unknown>(query: string): Promise<T>;
}

export async function inSnapshot<T>(source: DataSource, dialect: Dialect, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(dialect === 'sqlite' ? 'BEGIN' : 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const query = <R>(text: string): Promise<R> => runner.query(text) as Promise<R>;
    return await work({ dialect, query, rows: (statement) => runner.query(statement.text(dialect), [...statement.values]) as Promise<never[]> });
  } finally {
    await runner.query('ROLLBACK');
    await runner.release();
  }
}
