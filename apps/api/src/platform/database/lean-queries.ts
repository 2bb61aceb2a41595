import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';

interface Handle {
  run(text: string, values: readonly unknown[], done: Done): void;
  all(text: string, values: readonly unknown[], done: Done): void;
}
type Done = (this: { lastID: number; changes: number }, error: Error | null, rows?: unknown[]) => void;

/** TypeORM's own rule: these answer with a count, everything else with rows. */
const COUNTED = /^(?:INSERT|UPDATE|DELETE) /;

/**
 * The query of SQLite's one runner, straight to the driver. TypeORM wraps each in eight promises for subscribers and query
 * loggers, of which there are none here: a third of the processor time of a page that asks a dozen small things.
 */
export function leanQueries(source: DataSource): void {
  const runner = source.createQueryRunner();
  const handle = (source.driver as unknown as { databaseConnection: Handle }).databaseConnection;
  const query = (text: string, values: readonly unknown[] = [], structured = false): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const isInsert = text.startsWith('INSERT ');
      handle[COUNTED.test(text) ? 'run' : 'all'](text, values, function (error, rows) {
        if (error) return reject(new QueryFailedError(text, [...values], error));
        const raw = isInsert ? this.lastID : rows;
        return resolve(structured ? { raw, records: rows ?? [], affected: this.changes } : raw);
      });
    });
  runner.query = query as QueryRunner['query'];
}
