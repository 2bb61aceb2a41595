import type { ReactNode } from 'react';
import './stacked-bar.css';
import './heat-table.css';

export interface HeatRow {
  id: string;
  label: ReactNode;
  /** One per column, in the order of the columns. */
  values: readonly number[];
  total?: ReactNode;
}

export interface HeatTableProps {
  label: string;
  /** Header over the rows' names. */
  rowHeader: string;
  columns: readonly { id: string; label: string }[];
  rows: readonly HeatRow[];
  totalHeader?: string;
  /** A last row: its name, one sum per column, the sum of sums. */
  totals?: { label: string; values: readonly ReactNode[]; total?: ReactNode };
  /** What stands in a cell: a link to the people behind it; the number as is unless told. */
  renderValue?: (row: HeatRow, columnId: string, value: number) => ReactNode;
}

/** Two dimensions with numbers: the tint helps, the number tells. */
export function HeatTable({ label, rowHeader, columns, rows, totalHeader, totals, renderValue }: HeatTableProps) {
  const max = Math.max(0, ...rows.flatMap((row) => row.values));
  return (
    <div className="heat-frame" role="region" aria-label={label} tabIndex={0}>
      <table className="heat" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map((column) => <th key={column.id} scope="col">{column.label}</th>)}
            {totalHeader && <th scope="col">{totalHeader}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column, index) => {
                const value = row.values[index] ?? 0;
                return <td key={column.id}><span className={`shade-${shade(value, max)}`}>{renderValue ? renderValue(row, column.id, value) : value}</span></td>;
              })}
              {totalHeader && <td className="strong">{row.total}</td>}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{totals.label}</th>
              {totals.values.map((value, index) => <td key={columns[index]?.id ?? index}>{value}</td>)}
              {totalHeader && <td>{totals.total}</td>}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Five even steps up to the largest; zero has its own. */
export function shade(value: number, max: number): number {
  if (value <= 0 || max <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((value / max) * 5)));
}
