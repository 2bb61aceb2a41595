import type { DataSource } from 'typeorm';
import type { Dialect } from '../../platform/database/dialect.js';

/** A column that takes one of a list of values, as the database's own CHECK says. */
export interface ChoiceInSchema {
  table: string;
  column: string;
  values: string[];
}

const SQLITE = `SELECT name AS "table", sql AS text FROM sqlite_master WHERE type = 'table' AND sql LIKE '%CHECK%' ORDER BY name`;
const POSTGRES = `
  SELECT r.relname AS "table", a.attname AS "column", pg_get_constraintdef(c.oid) AS text
  FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'c' AND r.relnamespace = current_schema()::regnamespace AND c.conname = left('ck_' || r.relname || '_' || a.attname || '_0', 60)`;

/** TypeORM wraps the condition once more each time that it rebuilds the table. */
const SQLITE_CHOICE = /CHECK \(+(\w+) IN \(([^)]*)\)\)/g;
/** PostgreSQL writes `kind IN ('a', 'b')` as `(kind)::text = ANY ((ARRAY['a'::character varying, …])::text[])`, and one value as `(kind)::text = 'a'::text`. */
const POSTGRES_CHOICE = /^CHECK \(\(\(\w+\)::text = (ANY|'[^']*'::text\)\)$)/;

const quotedIn = (text: string): string[] => [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');

/** Every choice of the schema, by table and column. */
export async function choicesInSchema(source: DataSource, dialect: Dialect): Promise<ChoiceInSchema[]> {
  const found: ChoiceInSchema[] = [];
  if (dialect === 'sqlite') {
    for (const { table, text } of await source.query<{ table: string; text: string }[]>(SQLITE)) {
      for (const [, column = '', list = ''] of text.matchAll(SQLITE_CHOICE)) found.push({ table, column, values: quotedIn(list) });
    }
  } else {
    for (const { table, column, text } of await source.query<{ table: string; column: string; text: string }[]>(POSTGRES)) {
      if (POSTGRES_CHOICE.test(text)) found.push({ table, column, values: quotedIn(text) });
    }
  }
  const place = ({ table, column }: ChoiceInSchema): string => `${table}.${column}`;
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
