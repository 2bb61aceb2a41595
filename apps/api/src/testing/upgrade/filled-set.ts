import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { DataSource } from 'typeorm';
import type { Dialect } from '../../platform/database/dialect.js';

export type Value = string | number | boolean | null;

export interface FilledTable {
  table: string;
  columns: string[];
  rows: Value[][];
}

/** Rows of a filled database as they were at a step of the schema, and the hash of the schema that this step left on each database. */
export interface FilledSet {
  step: number;
  schema: Record<Dialect, string>;
  tables: FilledTable[];
}

const FOLDER = new URL('./', import.meta.url);
const NAME = /^step-(\d{4})\.jsonl\.br$/;
/** A window over all of it: ids and hashes stand far from where they are named again. */
const PACKED_WELL = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
/** Rows of one INSERT: SQLite takes 32 766 values in a statement, PostgreSQL 65 535. */
const BATCH = 200;

/** The steps at which a set was made, oldest first: one for each issue that changed the schema. */
export function filledSteps(): number[] {
  return readdirSync(FOLDER).flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
}

export const fileOf = (step: number): URL => new URL(`step-${String(step).padStart(4, '0')}.jsonl.br`, FOLDER);

/** The first line tells the step and its schema, then each table's line is followed by one line a row. */
export function writeFilledSet({ step, schema, tables }: FilledSet): number {
  const lines = tables.flatMap(({ table, columns, rows }) => [{ table, columns, rows: rows.length }, ...rows]);
  const packed = brotliCompressSync([{ step, schema }, ...lines].map((line) => JSON.stringify(line)).join('\n'), PACKED_WELL);
  writeFileSync(fileOf(step), packed);
  return packed.length;
}

export function readFilledSet(step: number): FilledSet {
  const [head, ...lines] = brotliDecompressSync(readFileSync(fileOf(step))).toString('utf8').split('\n');
  const tables: FilledTable[] = [];
  for (const line of lines) {
    const read = JSON.parse(line) as Value[] | { table: string; columns: string[] };
    if (Array.isArray(read)) tables.at(-1)?.rows.push(read);
    else tables.push({ table: read.table, columns: read.columns, rows: [] });
  }
  return { ...(JSON.parse(head ?? '') as Pick<FilledSet, 'step' | 'schema'>), tables };
}

/** Lays the rows into an empty schema of their step, foreign keys and CHECKs on. */
export async function layRows(source: DataSource, dialect: Dialect, tables: readonly FilledTable[]): Promise<void> {
  for (const { table, columns, rows } of tables) {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      const places = batch.map((row, at) => `(${row.map((_value, index) => (dialect === 'sqlite' ? '?' : `$${at * columns.length + index + 1}`)).join(', ')})`);
      await source.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`, batch.flat());
    }
  }
}
