import { CASE_VIEWS, KNOW_HIDDEN_PLACES, type Actor, type CaseView, type PlainDate } from '@valopolku/domain';
import { identifier, sql, type Sql } from '../../../../platform/database/sql.js';
import { seenIn, viewConditions } from './case-conditions.js';
import { isOfHidden } from './hidden-people.js';

/**
 * The domain's `placesKnown(…).all` as SQL over an alias of `coaching_period`: under a safety prohibition to the named team and the
 * person, else to whoever sees the case; of a case that the actor does not see it knows nothing. `case-rules.spec.ts` holds the two equal.
 */
export function knowsPlaces(actor: Actor, alias: string, today: PlainDate): Sql {
  const seen = (views: readonly CaseView[]): Sql => seenIn(actor, viewConditions(actor, views, alias, today), alias);
  return sql`(${seen(KNOW_HIDDEN_PLACES)} OR (${seen(CASE_VIEWS)} AND NOT ${isOfHidden(identifier(`${alias}.trainee_id`))}))`;
}
