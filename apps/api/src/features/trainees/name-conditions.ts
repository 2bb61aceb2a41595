import { searchTerm, type Actor } from '@valopolku/domain';
import { sql, type Sql } from '../../platform/database/sql.js';

/** Greater than every word that begins with the word before it, in the byte order of both databases. */
const AFTER_ALL = '\u{10FFFF}';
/** More words than this narrow nothing further. */
const WORDS = 8;

/** One walk of the index of words for each word typed, never a scan of names. Nothing typed is no condition. */
export function nameConditions(actor: Actor, typed: string | null | undefined, traineeId: Sql): Sql[] {
  const words = searchTerm(typed ?? '').split(/[\s-]+/u).filter((word) => word !== '').slice(0, WORDS);
  return words.map((word) => sql`${traineeId} IN (SELECT trainee_id FROM trainee_word
    WHERE organisation_id = ${actor.organisationId} AND word >= ${word} AND word < ${`${word}${AFTER_ALL}`})`);
}
