import sqlite3 from 'sqlite3';

export type SqliteHandle = sqlite3.Database;

/** SQLite without TypeORM, for what comes before or beside the sources. `make`: the file is made when there is none. */
export function openHandle(file: string, make: boolean): Promise<SqliteHandle> {
  return new Promise((resolve, reject) => {
    const flags = sqlite3.OPEN_READWRITE | sqlite3.OPEN_FULLMUTEX | (make ? sqlite3.OPEN_CREATE : 0);
    const handle = new sqlite3.Database(file, flags, (error) => (error ? reject(error) : resolve(handle)));
  });
}

export function execute(handle: SqliteHandle, statement: string): Promise<void> {
  return new Promise((resolve, reject) => handle.exec(statement, (error) => (error ? reject(error) : resolve())));
}

export function rowsOf<T>(handle: SqliteHandle, query: string): Promise<T[]> {
  return new Promise((resolve, reject) => handle.all<T>(query, (error, rows) => (error ? reject(error) : resolve(rows))));
}

export function closeHandle(handle: SqliteHandle): Promise<void> {
  return new Promise((resolve, reject) => handle.close((error) => (error ? reject(error) : resolve())));
}
