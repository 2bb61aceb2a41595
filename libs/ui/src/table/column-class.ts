import type { TableColumn } from './table-types.js';

/** The class names that a column's header and cells share. */
export function columnClass<Row>({ align = 'left', isLowPriority, isNowrap }: TableColumn<Row>): string {
  const names = [`cell-${align}`];
  if (isLowPriority) names.push('cell-low');
  if (isNowrap) names.push('nowrap');
  return names.join(' ');
}
