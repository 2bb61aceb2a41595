/** One column as both databases have it. */
export interface ColumnShape {
  name: string;
  /** `varchar(36)`, `integer`, `boolean`, `text`. */
  type: string;
  required: boolean;
  /** `table.column` that it points to. */
  references: string | null;
}

/** A table after all migrations. */
export interface TableShape {
  name: string;
  columns: ColumnShape[];
  primaryKey: string[];
  /** Columns that are unique together; `partial` holds for some rows only. */
  unique: { columns: string[]; partial: boolean }[];
  /** Other indexes, column by column. */
  indexes: string[][];
}

/** What a key is, one row a column of it. */
export interface KeyRow {
  table_name: string;
  key_name: string;
  column_name: string;
  is_unique: number | boolean;
  is_partial: number | boolean;
  is_primary: number | boolean;
}

export interface ColumnRow {
  table_name: string;
  column_name: string;
  type: string;
  required: number | boolean;
  reference: string | null;
}

/** Tables by name, columns in the order of their creation, keys by their columns. */
export function tableShapes(columns: readonly ColumnRow[], keys: readonly KeyRow[]): TableShape[] {
  const names = [...new Set(columns.map((row) => row.table_name))].sort();
  return names.map((name) => {
    const own = grouped(keys.filter((row) => row.table_name === name));
    const primary = own.find((key) => key.primary)?.columns ?? [];
    const others = own.filter((key) => key.columns.join() !== primary.join());
    return {
      name,
      columns: columns.filter((row) => row.table_name === name).map((row) => ({ name: row.column_name, type: row.type, required: Boolean(row.required), references: row.reference })),
      primaryKey: primary,
      unique: others.filter((key) => key.unique).map(({ columns: of, partial }) => ({ columns: of, partial })),
      indexes: others.filter((key) => !key.unique).map((key) => key.columns),
    };
  });
}

interface Key {
  columns: string[];
  unique: boolean;
  partial: boolean;
  primary: boolean;
}

function grouped(rows: readonly KeyRow[]): Key[] {
  const keys = new Map<string, Key>();
  for (const row of rows) {
    const key = keys.get(row.key_name) ?? { columns: [], unique: Boolean(row.is_unique), partial: Boolean(row.is_partial), primary: Boolean(row.is_primary) };
    key.columns.push(row.column_name);
    keys.set(row.key_name, key);
  }
  const byColumns = (a: Key, b: Key): number => (a.columns.join() < b.columns.join() ? -1 : 1);
  return [...keys.values()].sort(byColumns);
}
