import { Sql } from '../sql.js';
import { hydrated, tableOf, type ColumnKind, type EntityClass, type TableColumn } from './table.js';

/** A column that a query reads, under the name that its row has for it. */
interface ReadColumn {
  from: string;
  as: string;
  kind: ColumnKind;
}

/**
 * Columns that a query reads, named once: a piece of SQL for its select list (`p.starts_on AS "startsOn"`), and the type of its
 * rows (`RowOf`). Made by `columns`, read by `Database.read`.
 */
export class Columns<Row extends object> extends Sql {
  /** Those whose value is not as the database gives it. */
  private readonly converted: readonly ReadColumn[];

  constructor(private readonly reads: readonly ReadColumn[]) {
    super([reads.map(({ from, as }) => `${from} AS "${as}"`).join(', ')], []);
    this.converted = reads.filter(({ kind }) => kind === 'boolean' || kind === 'json');
  }

  /** A row that was read through these columns, with booleans and JSON as their entity has them; done in the row itself. */
  of<R extends object>(row: R): R & Row {
    const values = row as Record<string, unknown>;
    for (const { as, kind } of this.converted) values[as] = hydrated(values[as], kind);
    return row as R & Row;
  }

  /** These and those of another table. */
  and<Other extends object>(other: Columns<Other>): Columns<Row & Other> {
    return new Columns([...this.reads, ...other.reads]);
  }

  /** The same of a LEFT JOIN that may find nothing. */
  orNull(): Columns<{ [K in keyof Row]: Row[K] | null }> {
    return new Columns(this.reads);
  }
}

/** The row of these columns. */
export type RowOf<C> = C extends Columns<infer Row> ? Row : never;

const asRead = (prefix: string, { name, kind }: TableColumn, as: string): ReadColumn => ({ from: `${prefix}"${name}"`, as, kind });

/** Every column of a table. */
export function allColumns<T extends object>(entity: EntityClass<T>): Columns<T> {
  return new Columns(tableOf(entity).columns.map((column) => asRead('', column, column.property)));
}

/** What a query selects of a table that it calls `alias`: `['id', 'startsOn']`, or under other names `{ environmentName: 'name' }`. */
export function columns<T extends object, const K extends readonly (keyof T & string)[]>(entity: EntityClass<T>, alias: string, properties: K): Columns<Pick<T, K[number]>>;
export function columns<T extends object, const M extends Readonly<Record<string, keyof T & string>>>(entity: EntityClass<T>, alias: string, renamed: M): Columns<{ -readonly [As in keyof M]: T[M[As]] }>;
export function columns(entity: EntityClass<object>, alias: string, wanted: readonly string[] | Readonly<Record<string, string>>): Columns<object> {
  if (!/^[a-z][a-z0-9_]*$/.test(alias)) throw new Error(`not a plain SQL name: ${alias}`);
  const own = new Map(tableOf(entity).columns.map((column) => [column.property, column]));
  const named = Array.isArray(wanted) ? wanted.map((property: string) => [property, property] as const) : Object.entries(wanted);
  return new Columns(named.map(([as, property]) => {
    const column = own.get(property);
    if (!column) throw new Error(`${entity.name} has no column ${property}`);
    return asRead(`${alias}.`, column, as);
  }));
}
