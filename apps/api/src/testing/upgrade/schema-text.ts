import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Dialect } from '../../platform/database/dialect.js';

const SQLITE = `SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || COALESCE(sql, '') AS line FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'`;

const POSTGRES = `
  SELECT 'column ' || table_name || '.' || column_name || ': ' || concat_ws(' ', ordinal_position, data_type, character_maximum_length, is_nullable, column_default, collation_name) AS line
    FROM information_schema.columns WHERE table_schema = current_schema()
  UNION ALL SELECT 'constraint ' || r.relname || '.' || c.conname || ': ' || pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
    WHERE r.relnamespace = current_schema()::regnamespace
  UNION ALL SELECT 'index ' || tablename || '.' || indexname || ': ' || indexdef FROM pg_indexes WHERE schemaname = current_schema()
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
    WHERE NOT tgisinternal AND r.relnamespace = current_schema()::regnamespace`;

/** Everything that the database itself says of its schema, one line a thing, in the order of the lines. Triggers are made at start and not by steps. */
export async function schemaText(source: DataSource, dialect: Dialect): Promise<string> {
  const rows = await source.query<{ line: string }[]>(dialect === 'sqlite' ? SQLITE : POSTGRES);
  const lines = rows.map((row) => row.line.replaceAll('\r\n', '\n')).filter((line) => !line.startsWith('trigger '));
  return `${lines.sort().join('\n')}\n`;
}

/** Short enough to stand in a file, and another one when any table, column, key, index or CHECK is another. */
export async function schemaHash(source: DataSource, dialect: Dialect): Promise<string> {
  return createHash('sha256').update(await schemaText(source, dialect)).digest('hex');
}
