import { Table, TableCheck, TableForeignKey, TableIndex, TableUnique } from 'typeorm';
import type { Dialect } from '../dialect.js';
import type { Column } from './column.js';
import { constraintName } from './constraint-name.js';

export interface TableOptions {
  /** Columns that are unique together. */
  unique?: readonly (readonly string[])[];
  /** Unique among the rows that meet a condition: `{ columns: ['trainee_id'], where: "phase <> 'ended'" }`. */
  uniqueWhere?: readonly { columns: readonly string[]; where: string }[];
  indexes?: readonly (readonly string[])[];
  /** Conditions over several columns; those of one column stand at the column. */
  checks?: readonly string[];
  /** Columns of the primary key when it is not `id` alone. */
  primaryKey?: readonly string[];
}

export function foreignKey(table: string, column: Column): TableForeignKey | undefined {
  const reference = column.reference;
  if (!reference) return undefined;
  return new TableForeignKey({
    name: constraintName('fk', table, [column.name]),
    columnNames: [column.name],
    referencedTableName: reference.table,
    referencedColumnNames: [reference.column],
    onDelete: reference.onDelete,
  });
}

export function checksOf(table: string, columns: readonly Column[]): TableCheck[] {
  return columns.flatMap((column) =>
    column.checks.map((expression, index) => new TableCheck({ name: constraintName('ck', table, [column.name, String(index)]), expression })),
  );
}

export function buildTable(dialect: Dialect, name: string, columns: readonly Column[], options: TableOptions): Table {
  const built = columns.map((column) => column.build(dialect));
  for (const column of built) if (options.primaryKey?.includes(column.name)) column.isPrimary = true;
  return new Table({
    name,
    columns: built,
    foreignKeys: columns.flatMap((column) => foreignKey(name, column) ?? []),
    uniques: (options.unique ?? []).map((columnNames) => new TableUnique({ name: constraintName('uq', name, columnNames), columnNames: [...columnNames] })),
    checks: [
      ...checksOf(name, columns),
      ...(options.checks ?? []).map((expression, index) => new TableCheck({ name: constraintName('ck', name, ['row', String(index)]), expression })),
    ],
    indices: indexesOf(name, options),
  });
}

export function indexesOf(name: string, options: Pick<TableOptions, 'indexes' | 'uniqueWhere'>): TableIndex[] {
  return [
    ...(options.indexes ?? []).map((columns) => new TableIndex({ name: constraintName('ix', name, columns), columnNames: [...columns] })),
    ...(options.uniqueWhere ?? []).map(
      ({ columns, where }) => new TableIndex({ name: constraintName('ux', name, columns), columnNames: [...columns], isUnique: true, where }),
    ),
  ];
}
