import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  id: string;
  header: ReactNode;
  /** Nothing at all (null, false, '') for what whoever looks may not see; "–" for what is missing. */
  cell: (row: Row) => ReactNode;
  /** Numbers and actions right, the rest left. */
  align?: 'left' | 'right' | 'center';
  /** The name of the row, usually the first column with the link. */
  isRowHeader?: boolean;
  isSortable?: boolean;
  /** Goes first when the window is narrow (under 1400 px). */
  isLowPriority?: boolean;
  /** CSS width, when the content should not decide. */
  width?: string;
  isNowrap?: boolean;
}

export interface TableSort {
  columnId: string;
  direction: 'ascending' | 'descending';
}

export interface TableSelection<Row> {
  selectedIds: ReadonlySet<string>;
  onChange: (ids: Set<string>) => void;
  /** "Valitse Samira Haddadi" */
  rowLabel: (row: Row) => string;
  /** "Valitse kaikki" */
  allLabel: string;
}
