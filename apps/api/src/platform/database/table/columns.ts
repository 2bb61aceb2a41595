import { Sql } from '../sql.js';
import { hydrated, tableOf, type EntityClass, type TableColumn } from './table.js';

/**
 * Columns that a query reads, named once: a piece of SQL for its select list (`p.starts_on AS "startsOn"`), and the type of its
 * rows. Made by `columns`, read by `Database.read`.
 */
export class Columns<T extends object, K extends keyof T & string> extends Sql {
  /** Those whose value is not as the database gives it. */
  private readonly converted: readonly TableColumn[];

  constructor(columns: readonly TableColumn[], alias?: string) {
    const prefix = alias === undefined ? '' : `${alias}.`;
    super([columns.map(({ name, property }) => `${prefix}"${name}" AS "${property}"`).join(', ')], []);
    this.converted = columns.filter(({ kind }) => kind === 'boolean' || kind === 'json');
  }

  /** A row that was read through these columns, with booleans and JSON as the entity has them; done in the row itself. */
  of<R extends object>(row: R): R & Pick<T, K> {
    const values = row as Record<string, unknown>;
    for (const { property, kind } of this.converted) values[property] = hydrated(values[property], kind);
    return row as R & Pick<T, K>;
  }
}

/** The row of these columns. */
export type RowOf<C> = C extends Columns<infer T, infer K> ? Pick<T, K> : never;

/** `columns(PlacementEntity, 'p', ['id', 'startsOn'])`: what a query selects of a table that it calls `p`. */
export function columns<T extends object, K extends keyof T & string>(entity: EntityClass<T>, alias: string, properties: readonly K[]): Columns<T, K> {
  if (!/^[a-z][a-z0-9_]*$/.test(alias)) throw new Error(`not a plain SQL name: ${alias}`);
  const own = new Map(tableOf(entity).columns.map((column) => [column.property, column]));
  const named = properties.map((property) => {
    const column = own.get(property);
    if (!column) throw new Error(`${entity.name} has no column ${property}`);
    return column;
  });
  return new Columns(named, alias);
}
