import type { Database } from '../../platform/database/database.js';
import { identifier, joined, sql } from '../../platform/database/sql.js';
import { readSchema } from '../data-model/read-schema.js';
import type { TableShape } from '../data-model/table-shape.js';
import type { FilledTable, Value } from './filled-set.js';

/** TypeORM's own list of steps: migrating writes it. */
const NOT_ROWS = 'migration';

/** Every row of a SQLite database, a table after those that it points to. */
export async function dumpRows(database: Database): Promise<FilledTable[]> {
  const shapes = (await readSchema(database)).filter(({ name }) => name !== NOT_ROWS);
  const tables: FilledTable[] = [];
  for (const shape of inOrder(shapes)) {
    const columns = shape.columns.map(({ name }) => name);
    const rows = await database.rows<Record<string, Value>>(sql`SELECT ${joined(columns.map((name) => identifier(name)), ', ')} FROM ${identifier(shape.name)} ORDER BY rowid`);
    const value = (row: Record<string, Value>, { name, type }: TableShape['columns'][number]): Value => {
      const kept = row[name] ?? null;
      // SQLite gives booleans as 0 and 1.
      return type === 'boolean' && kept !== null ? Boolean(kept) : kept;
    };
    tables.push({ table: shape.name, columns, rows: rows.map((row) => shape.columns.map((column) => value(row, column))) });
  }
  return tables;
}

function inOrder(shapes: readonly TableShape[]): TableShape[] {
  const [placed, waiting]: [TableShape[], TableShape[]] = [[], [...shapes]];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ name, columns }) =>
      columns.every(({ references }) => references === null || !waiting.some((other) => other.name !== name && references.startsWith(`${other.name}.`))));
    if (free < 0) throw new Error(`tables point to each other in a ring: ${waiting.map(({ name }) => name).join(', ')}`);
    placed.push(...waiting.splice(free, 1));
  }
  return placed;
}
