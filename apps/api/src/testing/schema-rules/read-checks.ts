import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/** A CHECK as the migrated database itself tells it. */
export interface Check {
  table: string;
  name: string;
  expression: string;
}

/** Every CHECK of the schema, by table and name; the same names on both databases. */
export async function readChecks(database: Database): Promise<Check[]> {
  const found = database.dialect === 'sqlite' ? await readSqlite(database) : await readPostgres(database);
  const key = ({ table, name }: Check): string => `${table}.${name}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function readPostgres(database: Database): Promise<Check[]> {
  return database.rows<Check>(sql`SELECT t.relname AS "table", c.conname AS name, pg_get_expr(c.conbin, c.conrelid) AS expression
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
    WHERE c.contype = 'c' AND t.relnamespace = current_schema()::regnamespace`);
}

async function readSqlite(database: Database): Promise<Check[]> {
  const tables = await database.rows<{ name: string; sql: string }>(sql`SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL`);
  return tables.flatMap(({ name: table, sql: statement }) =>
    [...statement.matchAll(/CONSTRAINT "(\w+)" CHECK \(/g)].map((match) => ({
      table, name: match[1] ?? '', expression: upToItsEnd(statement.slice(match.index + match[0].length)),
    })),
  );
}

/** What stands before the bracket that closes the CHECK. */
function upToItsEnd(text: string): string {
  let open = 1;
  for (const [index, sign] of [...text].entries()) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open === 0) return text.slice(0, index);
  }
  return text;
}
