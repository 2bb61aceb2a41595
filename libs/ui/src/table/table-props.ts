import type { ReactNode } from 'react';
import type { TableColumn, TableSelection, TableSort } from './table-types.js';

export interface TableProps<Row> {
  /** What the table holds; read, not shown. */
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: TableSort;
  onSortChange?: (sort: TableSort) => void;
  selection?: TableSelection<Row>;
  /** Below 900 px, or when its place is too narrow for it, the table becomes a list of these; without it the table scrolls in its own frame. */
  renderListItem?: (row: Row) => ReactNode;
  /** Rows just changed: tinted like selected ones. */
  changedIds?: ReadonlySet<string>;
  isTight?: boolean;
  /** <tr> elements over a heavier line: totals. */
  footer?: ReactNode;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
}
