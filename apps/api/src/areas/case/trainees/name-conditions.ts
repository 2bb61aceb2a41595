import { isSearched, searchedNumbers, searchWords, type Actor } from '@valopolku/domain';
import { joined, sql, type Sql } from '../../../platform/database/sql.js';
import type { WordKind } from './accounts/trainee-words.js';

/** Greater than every word that begins with the word before it, in the byte order of both databases. */
const AFTER_ALL = '\u{10FFFF}';

/** For what is not seen in every list: the condition under which a period's person is found by it, of a period under the alias. */
export type SoughtBy = (kind: Exclude<WordKind, 'name'>, alias: string) => Sql;

/**
 * One walk of the index of words for each word typed, never a scan of names. Nothing typed is no condition. A phone number finds
 * those alone whose number the actor sees, and an earlier name those whose earlier name: what a row hides is not asked of it.
 */
export function nameConditions(actor: Actor, typed: string | null | undefined, traineeId: Sql, soughtBy: SoughtBy): Sql[] {
  if (!isSearched(typed)) return [];
  const { numbers, rest } = searchedNumbers(typed);
  const names = searchWords(rest);
  if (names.length + numbers.length === 0) return [sql`1 = 0`];
  const begins = (word: string, kind: Sql): Sql => sql`${traineeId} IN (SELECT w.trainee_id FROM trainee_word w
    WHERE w.organisation_id = ${actor.organisationId} AND w.word >= ${word} AND w.word < ${`${word}${AFTER_ALL}`} AND ${kind})`;
  const seen = (kind: Exclude<WordKind, 'name'>): Sql => sql`(w.kind = ${kind} AND EXISTS (SELECT 1 FROM coaching_period v WHERE v.trainee_id = w.trainee_id AND ${soughtBy(kind, 'v')}))`;
  return [
    ...names.map((word) => begins(word, sql`(${joined([sql`w.kind = 'name'`, seen('earlierName')], ' OR ')})`)),
    ...numbers.map((number) => begins(number, seen('phone'))),
  ];
}
