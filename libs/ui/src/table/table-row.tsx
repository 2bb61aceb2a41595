import { Checkbox } from '../checkbox/checkbox.js';
import { columnClass } from './column-class.js';
import { markLongWord } from './long-words.js';
import type { TableColumn, TableSelection } from './table-types.js';

interface TableRowProps<Row> {
  id: string;
  row: Row;
  columns: readonly TableColumn<Row>[];
  selection: TableSelection<Row> | undefined;
  isChanged: boolean;
}

export function TableRow<Row>({ id, row, columns, selection, isChanged }: TableRowProps<Row>) {
  const isSelected = selection?.selectedIds.has(id) ?? false;
  return (
    <tr className={isSelected || isChanged ? 'table-row-on' : undefined}>
      {selection && (
        <td className="cell-check">
          <Checkbox aria-label={selection.rowLabel(row)} isSelected={isSelected} onChange={(isOn) => selection.onChange(withId(selection.selectedIds, id, isOn))} />
        </td>
      )}
      {columns.map((column) => column.isRowHeader
        ? <th key={column.id} ref={(cell) => markLongWord(cell)} scope="row" className={columnClass(column)}>{column.cell(row)}</th>
        : <td key={column.id} ref={(cell) => markLongWord(cell)} className={columnClass(column)}>{column.cell(row)}</td>)}
    </tr>
  );
}

function withId(ids: ReadonlySet<string>, id: string, isOn: boolean): Set<string> {
  const next = new Set(ids);
  if (isOn) next.add(id);
  else next.delete(id);
  return next;
}
