import { constraintName } from './constraint-name.js';

/** The condition that keeps a column to these values; `Column` and a later change of the list write it alike. */
export const choiceCondition = (column: string, values: readonly string[]): string => `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;

/** The name that a column's first condition has. */
export const choiceName = (table: string, column: string): string => constraintName('ck', table, [column, '0']);

/** The text of CREATE TABLE with the named condition replaced; throws when there is none, or when it is not a list of values of this column. */
export function withChoice(createTable: string, table: string, column: string, values: readonly string[]): string {
  const start = `CONSTRAINT "${choiceName(table, column)}" CHECK `;
  const from = createTable.indexOf(start) + start.length;
  if (from < start.length) throw new Error(`${table}.${column} has no list of values`);
  const to = endOfParenthesis(createTable, from);
  if (!new RegExp(`^\\(+${column} IN \\(`).test(createTable.slice(from, to))) throw new Error(`${table}.${column} has no list of values`);
  return `${createTable.slice(0, from)}(${choiceCondition(column, values)})${createTable.slice(to)}`;
}

/** The place after the parenthesis that opens at `from`; what stands between quotes does not count. */
function endOfParenthesis(text: string, from: number): number {
  let [depth, quote] = [0, ''];
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  throw new Error('a parenthesis is never closed');
}
