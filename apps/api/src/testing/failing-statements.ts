import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * How a statement fails. `before`: it is never done; `after`: it is done and the answer is an error; `rolledBack`: SQLite takes
 * the whole transaction back, as on a full disk; `silent`: SQLite gives no answer, as on a disk that stands still; `cut`: the
 * connection to PostgreSQL breaks when it has been sent.
 */
export type Way = 'before' | 'after' | 'rolledBack' | 'silent' | 'cut';

export interface Fault {
  statement: RegExp;
  way: Way;
  /** The driver's code. */
  code: string;
  times: number;
  /** How many of them are done as they should before the first one fails. */
  after?: number;
}

interface SqliteHandle {
  run: Ask;
  all: Ask;
}
type Done = (error: Error | null, rows?: unknown) => void;
type Ask = (statement: string, parameters: unknown[], done: Done) => unknown;

const broken = (code: string): Error => Object.assign(new Error(`${code}: made to fail`), { code });

/** Makes statements of the write source fail below everything of ours: at sqlite3's connection or PostgreSQL's clients. Returns how to stop. */
export function failStatements(source: DataSource, fault: Fault): () => void {
  let [pass, left] = [fault.after ?? 0, fault.times];
  const hit = (statement: unknown): boolean => typeof statement === 'string' && fault.statement.test(statement) && pass-- <= 0 && left-- > 0;
  return source.options.type === 'postgres' ? failPostgres(fault, hit) : failSqlite(source, fault, hit);
}

function failSqlite(source: DataSource, { way, code }: Fault, hit: (statement: unknown) => boolean): () => void {
  const handle = (source.driver as unknown as { databaseConnection: SqliteHandle }).databaseConnection;
  const { run, all } = handle;
  const failing = (ask: Ask): Ask => (statement, parameters, done) => {
    if (!hit(statement)) return ask.call(handle, statement, parameters, done);
    if (way === 'silent') return undefined;
    if (way === 'before') return setImmediate(done, broken(code));
    return run.call(handle, way === 'after' ? statement : 'ROLLBACK', way === 'after' ? parameters : [], () => done(broken(code)));
  };
  Object.assign(handle, { run: failing(run), all: failing(all) });
  return () => void Object.assign(handle, { run, all });
}

interface PostgresClient {
  connectionParameters: { application_name?: string };
  connection: { stream: { destroy(): void } };
}
type Query = (this: unknown, ...all: unknown[]) => unknown;

function failPostgres({ way, code }: Fault, hit: (statement: unknown) => boolean): () => void {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = async function (...all) {
    const client = this as PostgresClient;
    if (client.connectionParameters.application_name !== 'valopolku-write' || !hit(all[0])) return query.apply(this, all);
    if (way === 'before') throw broken(code);
    const answer = query.apply(this, all);
    if (way === 'cut') client.connection.stream.destroy();
    await answer;
    throw broken(code);
  };
  return () => void (prototype.query = query);
}
