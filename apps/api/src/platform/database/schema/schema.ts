import { TableUnique, type QueryRunner, type TableCheck } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { changeChoice } from './change-choice.js';
import type { Column } from './column.js';
import { buildTable, checksOf, foreignKey, indexesOf, type TableOptions } from './table.js';
import { constraintName } from './constraint-name.js';
import { takeOut } from './take-out.js';
import { widen } from './widen.js';

/** What a migration works with: the same calls make the same tables on SQLite and on PostgreSQL. */
export class Schema {
  readonly dialect: Dialect;

  constructor(readonly runner: QueryRunner) {
    this.dialect = runner.connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
  }

  async createTable(name: string, columns: readonly Column[], options: TableOptions = {}): Promise<void> {
    await this.runner.createTable(buildTable(this.dialect, name, columns, options), false, true, true);
  }

  /** A NOT NULL column needs a default when the table has rows. */
  async addColumns(table: string, columns: readonly Column[]): Promise<void> {
    await this.runner.addColumns(table, columns.map((column) => column.build(this.dialect)));
    const checks = checksOf(table, columns);
    if (checks.length > 0) await this.runner.createCheckConstraints(table, checks);
    for (const column of columns) {
      const key = foreignKey(table, column);
      if (key) await this.runner.createForeignKey(table, key);
    }
  }

  /** With their conditions: on SQLite the table is made anew, and one that names a column which is gone would stop it. */
  async dropColumns(table: string, names: readonly string[]): Promise<void> {
    const isOf = (check: TableCheck): boolean => names.some((name) => check.name !== undefined && new RegExp(`^${constraintName('ck', table, [name])}_\\d+$`).test(check.name));
    const checks = (await this.runner.getTable(table))?.checks.filter(isOf) ?? [];
    if (checks.length > 0) await this.runner.dropCheckConstraints(table, checks);
    await this.runner.dropColumns(table, [...names]);
  }

  /** Many columns, with their conditions and keys, in one go: on SQLite the table is made anew once. An index over one of them goes first. */
  async takeOut(table: string, columns: readonly string[]): Promise<void> {
    await takeOut(this.runner, this.dialect, table, columns);
  }

  /** Adds or takes away values of a column made by `column.choice`; a row with a value taken away makes the step fail. */
  async changeChoice(table: string, column: string, values: readonly string[]): Promise<void> {
    await changeChoice(this.runner, this.dialect, { table, column, values });
  }

  /** More characters for a text column. */
  async widen(table: string, column: string, length: number): Promise<void> {
    await widen(this.runner, this.dialect, table, column, length);
  }

  /** A statement over rows, with `?` for each value on both databases; a row for each that it gives. */
  async query<T>(text: string, values: readonly (string | number | boolean | null)[] = []): Promise<T[]> {
    let place = 0;
    const statement = this.dialect === 'sqlite' ? text : text.replace(/\?/g, () => `$${(place += 1)}`);
    return (await this.runner.query(statement, [...values])) as T[];
  }

  async addIndexes(table: string, options: Pick<TableOptions, 'indexes' | 'uniqueWhere'>): Promise<void> {
    await this.runner.createIndices(table, indexesOf(table, options));
  }

  /** Columns that are unique together, as a constraint: what `ON CONFLICT` names. */
  async addUnique(table: string, columnNames: string[]): Promise<void> {
    await this.runner.createUniqueConstraint(table, new TableUnique({ name: constraintName('uq', table, columnNames), columnNames }));
  }

  /** Takes away the index or the unique constraint of these columns. */
  async dropKey(table: string, kind: 'ix' | 'uq', columns: readonly string[]): Promise<void> {
    const name = constraintName(kind, table, columns);
    await (kind === 'ix' ? this.runner.dropIndex(table, name) : this.runner.dropUniqueConstraint(table, name));
  }

  /** A reference becomes a loose id under another name: it may be of several tables from now on. */
  async loosen(table: string, from: string, to: string): Promise<void> {
    await this.runner.dropForeignKey(table, constraintName('fk', table, [from]));
    await this.runner.renameColumn(table, from, to);
  }

  async dropTable(name: string): Promise<void> {
    await this.runner.dropTable(name);
  }
}
