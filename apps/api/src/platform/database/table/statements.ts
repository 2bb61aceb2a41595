import type { Dialect } from '../dialect.js';
import { joined, NOTHING, sql, Sql, tuples, type SqlValue } from '../sql.js';
import { allColumns, type Columns } from './columns.js';
import { stored, tableOf, type EntityClass, type TableColumn } from './table.js';

/** SQLite takes 32 766 values in a statement. */
const VALUES = 32_766;
/** Rows of one statement, so that a long list does not keep others waiting. */
const ROWS = 500;

const ALL = sql`1 = 1`;
const raw = (text: string): Sql => new Sql([text], []);
const quoted = (columns: readonly TableColumn[]): string => columns.map(({ name }) => `"${name}"`).join(', ');
/** `"a" = ?, "b" = ?`, the values to come. */
const each = (columns: readonly TableColumn[], separator: string): Sql => joined(columns.map((column) => sql`${raw(quoted([column]))} = ${null}`), separator);

/** What is written to a table, and how its rows are loaded to be changed: made once from its entity. */
export class Statements<T extends object> {
  /** Every column of the entity. */
  readonly all: Columns<T>;
  private readonly columns: readonly TableColumn[];
  private readonly key: readonly TableColumn[];
  private readonly others: readonly TableColumn[];
  private readonly name: string;
  private readonly start: Sql;
  private readonly one: Sql;
  private readonly merge: Sql;
  private readonly change: Sql;
  private readonly take: Sql;

  constructor(entity: EntityClass<T>) {
    const { name, columns } = tableOf(entity);
    this.name = name;
    this.columns = columns;
    this.key = columns.filter(({ isKey }) => isKey);
    this.others = columns.filter(({ isKey }) => !isKey);
    this.all = allColumns(entity);
    this.start = raw(`INSERT INTO "${name}" (${quoted(columns)}) VALUES `);
    this.one = sql`${this.start}${tuples([columns.map(() => null)])}`;
    const taken = this.others.map((column) => `"${column.name}" = excluded."${column.name}"`).join(', ');
    this.merge = raw(`ON CONFLICT (${quoted(this.key)}) DO ${taken === '' ? 'NOTHING' : `UPDATE SET ${taken}`}`);
    const asLoaded = sql`WHERE ${each(this.key, ' AND ')} AND "version" = ${null}`;
    this.change = sql`${raw(`UPDATE "${name}" SET `)}${each(this.others, ', ')} ${asLoaded}`;
    this.take = sql`${raw(`DELETE FROM "${name}" `)}${asLoaded}`;
  }

  /** The rows in as few statements as there may be, in their order; `clash` is the ON CONFLICT clause, when rows may stand already. */
  insert(rows: readonly T[], clash: Sql = NOTHING): Sql[] {
    const [row] = rows;
    if (row && rows.length === 1 && clash === NOTHING) return [this.one.with(this.values(row, this.columns))];
    return this.chunks(rows, this.columns, (values) => sql`${this.start}${values} ${clash}`);
  }

  /** The same, where rows of these keys may stand already: they become these. */
  upsert(rows: readonly T[]): Sql[] {
    return this.insert(rows, this.merge);
  }

  /** Writes every column but the key, when the row still has the version `was`. */
  update(row: T, was: number): Sql {
    return this.change.with([...this.values(row, this.others), ...this.values(row, this.key), was]);
  }

  /** Writes some columns of the row that `id` names, whatever version it has: for what is kept beside what people change. */
  updateOnly(id: string, values: Partial<T>): Sql {
    const columns = this.others.filter(({ property }) => property in values);
    return sql`${raw(`UPDATE "${this.name}" SET `)}${each(columns, ', ')} WHERE ${this.named(id)}`.with([...this.values(values, columns), id]);
  }

  /** Deletes the row, when it still has the version `was`. */
  remove(row: T, was: number): Sql {
    return this.take.with([...this.values(row, this.key), was]);
  }

  /** Deletes the rows of these keys, of those that are `only` so. */
  removeKeys(rows: readonly T[], only: Sql = ALL): Sql[] {
    return this.chunks(rows, this.key, (values) => sql`${raw(`DELETE FROM "${this.name}"`)} WHERE ${only} AND (${raw(quoted(this.key))}) IN (VALUES ${values})`);
  }

  /** The condition that names a row, where one column does. */
  named(id: string): Sql {
    const [column, ...more] = this.key;
    if (!column || more.length > 0) throw new Error(`no one column names a row of ${this.name}`);
    return sql`${raw(quoted([column]))} = ${id}`;
  }

  /** Whole rows: `where` is what stands after WHERE, an ORDER BY included. */
  select(where: Sql): Sql {
    return sql`SELECT ${this.all} FROM ${raw(`"${this.name}"`)} WHERE ${where}`;
  }

  /**
   * The same, held until the unit ends. Not FOR UPDATE: keys never change, and rows that point at this one are let in beside it. On
   * SQLite the queue is the lock.
   */
  hold(where: Sql, dialect: Dialect): Sql {
    return sql`${this.select(where)}${dialect === 'postgres' ? sql` FOR NO KEY UPDATE` : NOTHING}`;
  }

  private values(row: Partial<T>, columns: readonly TableColumn[]): SqlValue[] {
    return columns.map((column) => stored(row, column));
  }

  private chunks(rows: readonly T[], columns: readonly TableColumn[], statement: (values: Sql) => Sql): Sql[] {
    const most = Math.min(ROWS, Math.floor(VALUES / columns.length));
    return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
      const some = rows.slice(index * most, (index + 1) * most);
      return statement(tuples(some.map((row) => this.values(row, columns))));
    });
  }
}

const known = new Map<unknown, unknown>();

/** The statements of an entity, made once. */
export function statementsOf<T extends object>(entity: EntityClass<T>): Statements<T> {
  const statements = (known.get(entity) as Statements<T> | undefined) ?? new Statements(entity);
  known.set(entity, statements);
  return statements;
}
