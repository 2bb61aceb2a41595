import type { TableColumn } from './table-types.js';

/** A cell that would be blank; "–" is something: a value that is missing. */
const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === false || cell === '';

/** The columns that have something to show for at least one row. */
export function shownColumns<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): readonly TableColumn<Row>[] {
  if (rows.length === 0) return columns;
  return columns.filter(({ isRowHeader, cell }) => isRowHeader || !rows.every((row) => isBlank(cell(row))));
}
