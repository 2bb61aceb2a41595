import { useState, type ReactNode } from 'react';
import '../table/table.css';
import './matrix.css';

export interface MatrixColumn {
  id: string;
  label: ReactNode;
}

export interface MatrixRow {
  id: string;
  label: ReactNode;
  /** After the label, or under it: a kind, places. */
  detail?: ReactNode;
}

export interface MatrixGroup<Row extends MatrixRow> {
  id: string;
  /** A heading row over the group; none for a single group. */
  label?: string;
  rows: readonly Row[];
}

export interface MatrixProps<Row extends MatrixRow> {
  label: string;
  rowHeader: string;
  detailHeader?: string;
  columns: readonly MatrixColumn[];
  groups: readonly MatrixGroup<Row>[];
  cell: (row: Row, columnId: string) => ReactNode;
  /** A last row of sums. */
  totals?: { label: string; cell: (columnId: string) => ReactNode };
}

/** Two lists against each other. Scrolls in its own frame with the first column fixed; the column under the pointer is tinted. */
export function Matrix<Row extends MatrixRow>({ label, rowHeader, detailHeader, columns, groups, cell, totals }: MatrixProps<Row>) {
  const [hovered, setHovered] = useState<string | null>(null);
  const tint = (columnId: string) => (columnId === hovered ? 'matrix-hovered' : undefined);
  return (
    <div className="matrix-frame" role="region" aria-label={label} tabIndex={0} onPointerLeave={() => setHovered(null)}>
      <table className="table matrix" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {detailHeader && <th scope="col" className="matrix-detail">{detailHeader}</th>}
            {columns.map((column) => <th key={column.id} scope="col" className={tint(column.id)}>{column.label}</th>)}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.label && <tr className="matrix-group"><th scope="rowgroup" colSpan={columns.length + (detailHeader ? 2 : 1)}>{group.label}</th></tr>}
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}{!detailHeader && row.detail && <span className="muted"> {row.detail}</span>}</th>
                {detailHeader && <td className="matrix-detail">{row.detail}</td>}
                {columns.map((column) => <td key={column.id} className={tint(column.id)} onPointerEnter={() => setHovered(column.id)}>{cell(row, column.id)}</td>)}
              </tr>
            ))}
          </tbody>
        ))}
        {totals && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={detailHeader ? 2 : 1}>{totals.label}</th>
              {columns.map((column) => <td key={column.id} className={tint(column.id)}>{totals.cell(column.id)}</td>)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
