import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Dialect } from './dialect.js';
import { SchemaState } from './schema-state.js';
import type { Sql } from './sql.js';
import type { Columns } from './table/columns.js';
import { statementsOf } from './table/statements.js';
import type { EntityClass } from './table/table.js';
import { currentUnit, requireUnit } from './unit.js';
import type { Sources } from './sources.js';

/**
 * Reading. Inside a unit of work everything is read through its own transaction; outside, through the read source. Heavy
 * statistics go through the report source. Writing: `UnitOfWork`.
 */
@Injectable()
export class Database {
  readonly schema: SchemaState;

  constructor(readonly sources: Sources) {
    this.schema = new SchemaState(sources);
  }

  get dialect(): Dialect {
    return this.sources.dialect;
  }

  get manager(): EntityManager {
    return currentUnit()?.manager ?? this.sources.read.manager;
  }

  /** Plain rows of a hand-written read model; booleans of SQLite are 0 and 1, counts need a CAST to integer. */
  async rows<T>(query: Sql): Promise<T[]> {
    return this.manager.query<T[]>(query.text(this.dialect), [...query.values]);
  }

  async firstRow<T>(query: Sql): Promise<T | undefined> {
    return (await this.rows<T>(query))[0];
  }

  /** Rows of a query that selects these columns, with booleans and JSON as their entity has them. */
  async read<Row extends object>(columns: Columns<Row>, query: Sql): Promise<Row[]> {
    return (await this.rows<object>(query)).map((row) => columns.of(row));
  }

  /** Whole rows of a table: `where` is what stands after WHERE, an ORDER BY included. */
  async entities<T extends object>(entity: EntityClass<T>, where: Sql): Promise<T[]> {
    const statements = statementsOf(entity);
    return (await this.rows<T>(statements.select(where))).map((row) => statements.all.of(row));
  }

  /** Adds rows, inside a unit of work; `clash` is an ON CONFLICT clause. Rows with a version go through their repository. */
  insert<T extends object>(entity: EntityClass<T>, rows: readonly T[], clash?: Sql): Promise<void> {
    return this.executeAll(statementsOf(entity).insert(rows, clash));
  }

  /** Adds rows; those of the same keys that stand already become these. */
  upsert<T extends object>(entity: EntityClass<T>, rows: readonly T[]): Promise<void> {
    return this.executeAll(statementsOf(entity).upsert(rows));
  }

  /** Deletes the rows of these keys, of those that are `only` so. */
  remove<T extends object>(entity: EntityClass<T>, rows: readonly T[], only?: Sql): Promise<void> {
    return this.executeAll(statementsOf(entity).removeKeys(rows, only));
  }

  /** Hand-written SQL that changes rows, inside a unit of work; returns how many. Case rows with a version go through their repository. */
  async execute(statement: Sql): Promise<number> {
    const result = await requireUnit().runner.query(statement.text(this.dialect), [...statement.values], true);
    return result.affected ?? 0;
  }

  /** The same with RETURNING. The space in front keeps TypeORM from treating it as a statement without rows on SQLite. */
  async executeReturning<T>(statement: Sql): Promise<T[]> {
    const result = await requireUnit().runner.query(` ${statement.text(this.dialect)}`, [...statement.values], true);
    return result.records as T[];
  }

  /** Rows for statistics: never inside a unit of work, possibly from a replica. */
  async reportRows<T>(query: Sql): Promise<T[]> {
    return this.sources.report.query<T[]>(query.text(this.dialect), [...query.values]);
  }

  async close(): Promise<void> {
    await closeSources(this.sources);
  }

  private async executeAll(statements: readonly Sql[]): Promise<void> {
    for (const statement of statements) await this.execute(statement);
  }
}

/** The reading ones first; one that is closed already stays so. */
export async function closeSources({ report, read, write, files }: Sources): Promise<void> {
  for (const source of new Set([report, read, write])) if (source.isInitialized) await source.destroy();
  files?.close();
}
