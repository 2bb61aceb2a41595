import { getMetadataArgsStorage } from 'typeorm';
import { SnakeCaseNaming } from '../snake-case-naming.js';
import type { SqlValue } from '../sql.js';

export type EntityClass<T extends object> = new () => T;

/** What a column holds, as both databases and TypeScript have it. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'json';

/** TypeORM's types that an entity may use; SQLite keeps booleans as 0 and 1, both keep JSON as text. */
const KINDS: Readonly<Record<string, ColumnKind>> = { varchar: 'text', text: 'text', integer: 'integer', boolean: 'boolean', 'simple-json': 'json' };

export interface TableColumn {
  property: string;
  name: string;
  /** As the entity says it: `varchar`, `text`, `integer`, `boolean`, `simple-json`. */
  type: string;
  kind: ColumnKind;
  isNullable: boolean;
  isKey: boolean;
}

/** A table as its entity declares it. */
export interface Table {
  name: string;
  /** In the order of the entity, those that it inherits first. */
  columns: readonly TableColumn[];
}

const naming = new SnakeCaseNaming();
const known = new Map<unknown, Table>();

/** The table of an entity, read once from what its decorators said. */
export function tableOf(entity: EntityClass<object>): Table {
  const table = known.get(entity) ?? readTable(entity);
  known.set(entity, table);
  return table;
}

function readTable(entity: EntityClass<object>): Table {
  const storage = getMetadataArgsStorage();
  const declared = storage.tables.find(({ target }) => target === entity);
  if (!declared) throw new Error(`${entity.name} declares no table`);
  const columns = storage.filterColumns(inheritance(entity)).map(({ propertyName: property, options }): TableColumn => {
    const type = String(options.type);
    const kind = KINDS[type];
    if (!kind) throw new Error(`${entity.name}.${property}: no column is a ${type}`);
    return { property, name: naming.columnName(property, options.name, []), type, kind, isNullable: options.nullable === true, isKey: options.primary === true };
  });
  return { name: naming.tableName(entity.name, declared.name), columns };
}

/** The class and what it extends: columns may be declared by any of them. */
function inheritance(entity: EntityClass<object>): EntityClass<object>[] {
  const parent: unknown = Object.getPrototypeOf(entity);
  return parent === Function.prototype ? [entity] : [entity, ...inheritance(parent as EntityClass<object>)];
}

/** A row's value as the database takes it. A row is whole: what it lacks would be taken for null. */
export function stored(row: object, { property, kind }: TableColumn): SqlValue {
  const value = (row as Readonly<Record<string, unknown>>)[property];
  if (value === undefined) throw new Error(`the row has no ${property}`);
  return kind === 'json' && value !== null ? JSON.stringify(value) : (value as SqlValue);
}

/** A value that the database gave, as the entity has it. */
export function hydrated(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return Boolean(value);
  return kind === 'json' ? JSON.parse(String(value)) : value;
}
