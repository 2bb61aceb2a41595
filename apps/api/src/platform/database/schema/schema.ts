import type { QueryRunner } from 'typeorm';
import type { Dialect } from '../dialect.js';
import type { Column } from './column.js';
import { buildTable, checksOf, foreignKey, indexesOf, type TableOptions } from './table.js';

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

  async dropColumns(table: string, names: readonly string[]): Promise<void> {
    await this.runner.dropColumns(table, [...names]);
  }

  async addIndexes(table: string, options: Pick<TableOptions, 'indexes' | 'uniqueWhere'>): Promise<void> {
    await this.runner.createIndices(table, indexesOf(table, options));
  }

  async dropTable(name: string): Promise<void> {
    await this.runner.dropTable(name);
  }
}
