import { searchTerm } from '@valopolku/domain';
import { identifier, joined, sql, type Sql } from './sql.js';

/** More words than this narrow nothing further. */
const WORDS = 8;

/**
 * Every word typed begins some word of a `search_text` column. For lists of one organisation that hold hundreds of rows; the
 * escape keeps `%` and `_` from being anything but themselves. Nothing typed matches everything.
 */
export function wordSearch(column: string, typed: string | null | undefined): Sql {
  const words = searchTerm(typed ?? '').split(' ').filter((word) => word !== '').slice(0, WORDS);
  if (words.length === 0) return sql`1 = 1`;
  const name = identifier(column);
  const conditions = words.map((word) => {
    const text = word.replace(/[!%_]/g, '!$&');
    return sql`(${name} LIKE ${`${text}%`} ESCAPE '!' OR ${name} LIKE ${`% ${text}%`} ESCAPE '!' OR ${name} LIKE ${`%-${text}%`} ESCAPE '!')`;
  });
  return joined(conditions, ' AND ');
}
