import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { tableShapes, type ColumnRow, type KeyRow, type TableShape } from './table-shape.js';

/** The migrated schema as the database itself tells it; equal on both. */
export async function readSchema(database: Database): Promise<TableShape[]> {
  const [columns, keys] = database.dialect === 'sqlite' ? await readSqlite(database) : await readPostgres(database);
  return tableShapes(columns, keys);
}

async function readSqlite(database: Database): Promise<[ColumnRow[], KeyRow[]]> {
  const columns = await database.rows<ColumnRow>(sql`
    SELECT m.name AS table_name, c.name AS column_name, lower(c.type) AS type, (c."notnull" = 1 OR c.pk > 0) AS required,
      (SELECT f."table" || '.' || f."to" FROM pragma_foreign_key_list(m.name) f WHERE f."from" = c.name) AS reference
    FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`);
  const keys = await database.rows<KeyRow>(sql`
    SELECT * FROM (
      SELECT m.name AS table_name, i.name AS key_name, c.name AS column_name, i."unique" AS is_unique, i.partial AS is_partial, i.origin = 'pk' AS is_primary, c.seqno AS place
      FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
      UNION ALL
      SELECT m.name, 'primary of ' || m.name, c.name, 1, 0, 1, c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND c.pk > 0 AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i WHERE i.origin = 'pk')
    ) ORDER BY table_name, key_name, place`);
  return [columns, keys];
}

async function readPostgres(database: Database): Promise<[ColumnRow[], KeyRow[]]> {
  const columns = await database.rows<ColumnRow>(sql`
    SELECT t.relname AS table_name, a.attname AS column_name, a.attnotnull AS required,
      replace(format_type(a.atttypid, a.atttypmod), 'character varying', 'varchar') AS type,
      (SELECT r.relname || '.' || b.attname FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
        JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = k.confkey[1]
        WHERE k.conrelid = t.oid AND k.contype = 'f' AND k.conkey[1] = a.attnum) AS reference
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace ORDER BY t.relname, a.attnum`);
  const keys = await database.rows<KeyRow>(sql`
    SELECT t.relname AS table_name, n.relname AS key_name, a.attname AS column_name,
      i.indisunique AS is_unique, i.indpred IS NOT NULL AS is_partial, i.indisprimary AS is_primary
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class n ON n.oid = i.indexrelid
    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
    WHERE t.relnamespace = current_schema()::regnamespace ORDER BY t.relname, n.relname, k.place`);
  return [columns, keys];
}
