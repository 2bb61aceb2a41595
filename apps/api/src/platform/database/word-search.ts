import { isSearched, searchWords } from '@valopolku/domain';
import { identifier, joined, sql, type Sql } from './sql.js';

const NONE = sql`1 = 0`;
const ALL = sql`1 = 1`;

/**
 * Every word typed begins some word of a `search_text` column. For lists of one organisation that hold hundreds of rows. Words are
 * letters and digits, so none is a sign of LIKE. Nothing typed matches everything; what no name could have matches nothing.
 */
export function wordSearch(column: string, typed: string | null | undefined): Sql {
  if (!isSearched(typed)) return ALL;
  const name = identifier(column);
  const conditions = searchWords(typed).map((word) => sql`(${name} LIKE ${`${word}%`} OR ${name} LIKE ${`% ${word}%`})`);
  return conditions.length === 0 ? NONE : joined(conditions, ' AND ');
}
