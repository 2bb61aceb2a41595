import { registeredEntities } from '../../platform/database/registered-entities.js';
import { tableOf } from '../../platform/database/table/table.js';
import type { TableShape } from './table-shape.js';

/** Tables that no entity declares, with the reason. */
export const UNDECLARED_TABLES: Readonly<Record<string, string>> = {
  migration: 'TypeORM makes and writes it: the steps that were done',
};

/** A table as its entity or the database has it, in comparable words: `name: text, required, primary`. */
type Described = Readonly<Record<string, readonly string[]>>;

/** Text, JSON and `varchar(n)` are text: how long one may be is said by the steps and by the contracts. */
const kindOf = (type: string): string => (/^(varchar|text|json)\b/.test(type) ? 'text' : type);

/** What the entities say. */
export function declaredTables(): Described {
  return Object.fromEntries(
    registeredEntities().map(tableOf).map(({ name, columns }) => [
      name, columns.map((column) => described(column.name, kindOf(column.kind), !column.isNullable, column.isKey)).sort(),
    ]),
  );
}

/** What the database has, but for the tables above. */
export function migratedTables(tables: readonly TableShape[]): Described {
  return Object.fromEntries(
    tables.filter(({ name }) => !(name in UNDECLARED_TABLES)).map(({ name, columns, primaryKey }) => [
      name, columns.map((column) => described(column.name, kindOf(column.type), column.required, primaryKey.includes(column.name))).sort(),
    ]),
  );
}

function described(name: string, type: string, isRequired: boolean, isKey: boolean): string {
  return [`${name}: ${type}`, ...(isRequired ? ['required'] : []), ...(isKey ? ['primary'] : [])].join(', ');
}
