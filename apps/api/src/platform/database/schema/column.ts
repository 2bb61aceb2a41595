import { TableColumn } from 'typeorm';
import type { Dialect } from '../dialect.js';
import { choiceCondition } from './choice-check.js';

export interface ColumnReference {
  table: string;
  column: string;
  onDelete: 'RESTRICT' | 'CASCADE' | 'SET NULL';
}

type Kind = 'varchar' | 'text' | 'integer' | 'boolean';

/** A column said once for both databases. NOT NULL unless `nullable()`. */
export class Column {
  private isNullable = false;
  private isPrimary = false;
  private isUnique = false;
  private defaultSql: string | undefined;
  reference: ColumnReference | undefined;
  readonly checks: string[] = [];

  constructor(
    readonly name: string,
    private readonly kind: Kind,
    private readonly length?: number,
  ) {}

  nullable(): this {
    this.isNullable = true;
    return this;
  }

  primary(): this {
    this.isPrimary = true;
    return this;
  }

  unique(): this {
    this.isUnique = true;
    return this;
  }

  /** A default is needed when a NOT NULL column is added to a table that has rows. */
  default(value: string | number | boolean): this {
    this.defaultSql = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
    return this;
  }

  references(table: string, column = 'id', onDelete: ColumnReference['onDelete'] = 'RESTRICT'): this {
    this.reference = { table, column, onDelete };
    return this;
  }

  check(condition: string): this {
    this.checks.push(condition);
    return this;
  }

  build(dialect: Dialect): TableColumn {
    // Byte order on both: SQLite's own collation is binary, PostgreSQL's would depend on the machine.
    const collation = dialect === 'postgres' && (this.kind === 'varchar' || this.kind === 'text') ? 'C' : undefined;
    return new TableColumn({
      name: this.name,
      type: this.kind,
      length: this.length === undefined ? undefined : String(this.length),
      isNullable: this.isNullable,
      isPrimary: this.isPrimary,
      isUnique: this.isUnique,
      default: dialect === 'sqlite' && this.kind === 'boolean' ? this.defaultSql?.replace('true', '1').replace('false', '0') : this.defaultSql,
      collation,
    });
  }
}

/** The kinds of column that tables are made of. */
export const column = {
  /** The primary key: a UUIDv7 made by whoever creates the row. */
  id: (name = 'id'): Column => new Column(name, 'varchar', 36).primary(),
  /** An id of another row, with its foreign key. */
  ref: (name: string, table: string, onDelete: ColumnReference['onDelete'] = 'RESTRICT'): Column =>
    new Column(name, 'varchar', 36).references(table, 'id', onDelete),
  /** The tenant of a case row; leads the table's indexes. */
  organisation: (): Column => new Column('organisation_id', 'varchar', 36).references('organisation'),
  /** Official three-digit code of a municipality. */
  municipality: (name = 'municipality_code'): Column => new Column(name, 'varchar', 3).references('municipality', 'code'),
  /** An id that is no foreign key (audit, sessions of erased people). */
  looseId: (name: string): Column => new Column(name, 'varchar', 36),
  /** Counted by the repository; compared with If-Match. */
  version: (): Column => new Column('version', 'integer').default(1).check('version >= 1'),
  varchar: (name: string, length: number): Column => new Column(name, 'varchar', length),
  /** Long plain text; its length is limited by the contract. */
  text: (name: string): Column => new Column(name, 'text'),
  /** JSON as text (`simple-json` in the entity). */
  json: (name: string): Column => new Column(name, 'text'),
  integer: (name: string, min: number, max: number): Column =>
    new Column(name, 'integer').check(`${name} BETWEEN ${min} AND ${max}`),
  boolean: (name: string): Column => new Column(name, 'boolean'),
  /** A civil date, YYYY-MM-DD. */
  date: (name: string): Column => new Column(name, 'varchar', 10).check(`length(${name}) = 10`),
  /** A moment in UTC, 2026-01-31T08:15:00.000Z: sortable text on both databases. */
  instant: (name: string): Column => new Column(name, 'varchar', 24).check(`length(${name}) = 24`),
  /** One value of a list; the list stands in the step, and `changeChoice` changes it later. */
  choice: (name: string, values: readonly string[], length = 40): Column =>
    new Column(name, 'varchar', length).check(choiceCondition(name, values)),
};
