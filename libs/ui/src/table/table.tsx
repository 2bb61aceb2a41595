import { fewerColumns, noTable, useMediaQuery } from '../media-query/use-media-query.js';
import { shownColumns } from './shown-columns.js';
import { TableHead } from './table-head.js';
import { TableRow } from './table-row.js';
import { useRoom } from './use-room.js';
import './table.css';
import type { TableProps } from './table-props.js';

/**
 * Compares many: dense rows of 40 px, hairlines, no boxes. Missing is "–", zero is "0"; a column that has nothing for any row,
 * because whoever looks may not see it, is not drawn. A word too long for a column breaks inside its cell.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns: given, rows, rowId, sort, onSortChange, selection, renderListItem, changedIds, isTight = false, footer, empty } = props;
  const isNarrow = useMediaQuery(noTable);
  // Where fewer columns are drawn, what all of them needed says nothing.
  const { frame, hasRoom } = useRoom(useMediaQuery(fewerColumns) ? 'fewer' : 'all');
  if (rows.length === 0 && empty) return <>{empty}</>;
  const columns = shownColumns(given, rows);
  if (renderListItem && (isNarrow || !hasRoom)) {
    return (
      <div className="table-frame" ref={frame}>
        <ul className="table-list" aria-label={label}>
          {rows.map((row) => <li key={rowId(row)} className={changedIds?.has(rowId(row)) ? 'table-list-changed' : undefined}>{renderListItem(row)}</li>)}
        </ul>
      </div>
    );
  }
  const isScrolling = isNarrow || !hasRoom;
  return (
    // a frame that scrolls must be reachable with the keyboard
    <div className="table-frame" ref={frame} role={isScrolling ? 'region' : undefined} aria-label={isScrolling ? label : undefined} tabIndex={isScrolling ? 0 : undefined}>
      <table className={isTight ? 'table table-tight' : 'table'} aria-label={label}>
        <TableHead columns={columns} rows={rows} rowId={rowId} sort={sort} onSortChange={onSortChange} selection={selection} />
        <tbody>
          {rows.map((row) => <TableRow key={rowId(row)} id={rowId(row)} row={row} columns={columns} selection={selection} isChanged={changedIds?.has(rowId(row)) ?? false} />)}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}
