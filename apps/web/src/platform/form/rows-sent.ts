/** A list of a form of which only some rows are sent. */
export interface RowsSent<R> {
  sent: (rows: readonly R[] | null | undefined) => R[];
  /** The row of the screen that an error of a row that was sent is about. */
  fieldOf: (field: string, rows: readonly R[] | null | undefined) => string;
}

/** Rows that were not filled are left out; an error of the second that was sent stands at the row that was filled second. */
export function rowsSent<R>(list: string, isSent: (row: R) => boolean): RowsSent<R> {
  return {
    sent: (rows) => (rows ?? []).filter(isSent),
    fieldOf: (field, rows) => {
      const [name, index, ...rest] = field.split('.');
      if (name !== list || index === undefined) return field;
      const shown = (rows ?? []).flatMap((row, line) => (isSent(row) ? [line] : []))[Number(index)];
      return [list, shown ?? index, ...rest].join('.');
    },
  };
}
