import { Checkbox } from '../checkbox/checkbox.js';
import { Icon } from '../icon/icon.js';
import { columnClass } from './column-class.js';
import type { TableProps } from './table-props.js';
import type { TableColumn, TableSort } from './table-types.js';

type TableHeadProps<Row> = Pick<TableProps<Row>, 'columns' | 'rows' | 'rowId' | 'sort' | 'onSortChange' | 'selection'>;

export function TableHead<Row>({ columns, rows, rowId, sort, onSortChange, selection }: TableHeadProps<Row>) {
  const picked = selection ? rows.filter((row) => selection.selectedIds.has(rowId(row))).length : 0;
  return (
    <thead>
      <tr>
        {selection && (
          <th className="cell-check" scope="col">
            <Checkbox
              aria-label={selection.allLabel}
              isSelected={picked > 0 && picked === rows.length}
              isIndeterminate={picked > 0 && picked < rows.length}
              onChange={(isAll) => selection.onChange(new Set(isAll ? rows.map(rowId) : []))}
            />
          </th>
        )}
        {columns.map((column) => (
          <th key={column.id} scope="col" className={columnClass(column)} style={column.width ? { width: column.width } : undefined} aria-sort={sort?.columnId === column.id ? sort.direction : undefined}>
            {column.isSortable && onSortChange ? <SortButton column={column} sort={sort} onSortChange={onSortChange} /> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps<Row> {
  column: TableColumn<Row>;
  sort: TableSort | undefined;
  onSortChange: (sort: TableSort) => void;
}

function SortButton<Row>({ column, sort, onSortChange }: SortButtonProps<Row>) {
  const isCurrent = sort?.columnId === column.id;
  const next = isCurrent && sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" className="sort-button" onClick={() => onSortChange({ columnId: column.id, direction: next })}>
      {column.header}
      {isCurrent && <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />}
    </button>
  );
}
