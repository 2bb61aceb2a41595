import { Injectable } from '@nestjs/common';
import { rollUpKey, type RollUpRow } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { snakeCase } from '../../../platform/database/snake-case-naming.js';
import { identifier, joined, listOf, sql, type Sql, type SqlValue } from '../../../platform/database/sql.js';
import { FACT_KINDS, FACT_TABLES, keyed, type Facts, type FactTable } from './fact-rows.js';

type Row = Readonly<Record<string, SqlValue>>;

/** Rows of one statement: SQLite takes 32 766 values. */
const BATCH = 500;

const names = (columns: readonly string[]): Sql => joined(columns.map((name) => identifier(snakeCase(name))), ', ');
const values = (row: Row, columns: readonly string[]): Sql => sql`(${joined(columns.map((name) => sql`${row[name] ?? null}`), ', ')})`;
const ROLL_UP_KEY = ['organisationId', 'dimension', 'projectId', 'municipalityCode', 'month', 'value'] as const;
const ROLL_UP = [...ROLL_UP_KEY, 'n', 'minutes'] as const;

/** The stored facts and roll-ups. Not scoped by an actor: only the keeper and the statistics service use them. */
@Injectable()
export class StoredFacts {
  constructor(private readonly database: Database) {}

  /** Everything that is stored of these people. */
  async ofPeople(traineeIds: readonly string[]): Promise<Facts> {
    return this.where(sql`trainee_id IN ${listOf(traineeIds)}`);
  }

  async ofOrganisation(organisationId: string): Promise<Facts> {
    return this.where(sql`organisation_id = ${organisationId}`);
  }

  async rollUps(organisationId: string): Promise<RollUpRow[]> {
    const rows = await this.database.rows<Row>(sql`SELECT ${names(ROLL_UP)} FROM roll_up WHERE organisation_id = ${organisationId}`);
    return (rows.map((row) => named(row, ROLL_UP)) as unknown as RollUpRow[]).sort((a, b) => (rollUpKey(a) < rollUpKey(b) ? -1 : 1));
  }

  /** Writes what differs between what is stored and what should be. */
  async write(before: Facts, after: Facts): Promise<void> {
    for (const kind of FACT_KINDS) {
      const table = FACT_TABLES[kind];
      const [old, now] = [keyed(kind, before[kind]), keyed(kind, after[kind])];
      await this.upsert(table, [...now].filter(([key, one]) => old.get(key)?.content !== one.content).map(([, one]) => one.row));
      await this.remove(table, [...old].filter(([key]) => !now.has(key)).map(([, one]) => one.row));
    }
  }

  /** Adds to the roll-ups, in key order so that two writers never wait for each other in a ring; what comes to 0 goes. */
  async addRollUps(difference: readonly RollUpRow[]): Promise<void> {
    for (let from = 0; from < difference.length; from += BATCH) {
      const rows = difference.slice(from, from + BATCH) as unknown as Row[];
      await this.database.execute(sql`INSERT INTO roll_up (${names(ROLL_UP)}) VALUES ${joined(rows.map((row) => values(row, ROLL_UP)), ', ')}
        ON CONFLICT (${names(ROLL_UP_KEY)}) DO UPDATE SET n = roll_up.n + excluded.n, minutes = roll_up.minutes + excluded.minutes`);
      const lower = rows.filter((row) => Number(row['n']) < 0 || Number(row['minutes']) < 0);
      if (lower.length > 0) {
        await this.database.execute(sql`DELETE FROM roll_up WHERE n = 0 AND minutes = 0
          AND (${names(ROLL_UP_KEY)}) IN (VALUES ${joined(lower.map((row) => values(row, ROLL_UP_KEY)), ', ')})`);
      }
    }
  }

  private async upsert(table: FactTable, rows: readonly Row[]): Promise<void> {
    const others = table.columns.filter((name) => !table.key.includes(name));
    const set = joined(others.map((name) => sql`${identifier(snakeCase(name))} = excluded.${identifier(snakeCase(name))}`), ', ');
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = joined(rows.slice(from, from + BATCH).map((row) => values(row, table.columns)), ', ');
      await this.database.execute(sql`INSERT INTO ${identifier(table.name)} (${names(table.columns)}) VALUES ${batch}
        ON CONFLICT (${names(table.key)}) DO UPDATE SET ${set}`);
    }
  }

  private async remove(table: FactTable, rows: readonly Row[]): Promise<void> {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = joined(rows.slice(from, from + BATCH).map((row) => values(row, table.key)), ', ');
      await this.database.execute(sql`DELETE FROM ${identifier(table.name)} WHERE (${names(table.key)}) IN (VALUES ${batch})`);
    }
  }

  private async where(condition: Sql): Promise<Facts> {
    const [periods, logMonths, completions, qualifications] = [
      await this.read<Facts['periods'][number]>('periods', condition),
      await this.read<Facts['logMonths'][number]>('logMonths', condition),
      await this.read<Facts['completions'][number]>('completions', condition),
      await this.read<Facts['qualifications'][number]>('qualifications', condition),
    ];
    return { periods, logMonths, completions, qualifications };
  }

  private async read<T>(kind: keyof Facts, condition: Sql): Promise<T[]> {
    const { name, columns, booleans } = FACT_TABLES[kind];
    const rows = await this.database.rows<Row>(sql`SELECT ${names(columns)} FROM ${identifier(name)} WHERE ${condition}`);
    return rows.map((row) => named(row, columns, booleans)) as unknown as T[];
  }
}

/** The row as the domain names it; SQLite gives booleans as 0 and 1. */
function named(row: Row, columns: readonly string[], booleans: readonly string[] = []): Row {
  return Object.fromEntries(
    columns.map((name) => {
      const value = row[snakeCase(name)] ?? null;
      return [name, booleans.includes(name) ? Boolean(value) : value];
    }),
  );
}
