import {
  CASE_ACTIONS, DAYS_AFTER_PLACEMENT, DAYS_BEFORE_PLACEMENT, addDays, coachIdsOf, hasRole, isGranted, type Action, type Actor, type CaseView, type PlainDate,
} from '@valopolku/domain';
import { identifier, joined, listOf, NOTHING, sql, type Sql } from '../../../../platform/database/sql.js';

/** Beyond this many pairs of municipality and field the pairs stand in one condition; each has an index walk of its own up to it. */
const PAIRS_LIMIT = 12;

/** The domain's `decideCase` as SQL: the periods of the own organisation to which the actor may do this, in pieces. */
export function caseConditions(actor: Actor, action: Action, alias: string, today: PlainDate): Sql[] {
  return isGranted(actor, action) ? viewConditions(actor, CASE_ACTIONS[action] ?? [], alias, today) : [];
}

/**
 * The domain's `caseViews` as SQL over an alias of `coaching_period`: each piece can use an index of its own, and together
 * they are every period of the own organisation that the actor sees in one of these views. `case-rules.spec.ts` holds the two equal.
 */
export function viewConditions(actor: Actor, allowed: readonly CaseView[], alias: string, today: PlainDate): Sql[] {
  const has = (view: CaseView): boolean => allowed.includes(view);
  const at = (name: string): Sql => identifier(`${alias}.${name}`);
  const conditions: Sql[] = [];
  if (has('outlineOfManager') && hasRole(actor, 'manager')) return [inOrganisation(actor, alias)];
  if (hasRole(actor, 'coach')) conditions.push(...coachIdsOf(actor).flatMap((id) => coached(allowed, id === actor.userId ? 'team' : 'deputised', alias).map((which) => sql`${at('coach_id')} = ${id}${which}`)));
  if (has('outlineOfCoach')) conditions.push(...neighbours(actor, at));
  else {
    if (has('unclaimed')) conditions.push(...neighbours(actor, at).map((pair) => sql`${pair} AND ${at('coach_id')} IS NULL AND ${at('phase')} <> 'ended'`));
    if (has('openedByCoach')) conditions.push(...openedNear(actor, at));
  }
  if (has('openedByManager') && hasRole(actor, 'manager')) conditions.push(...openedIn(actor, at));
  if (has('work') && hasRole(actor, 'staff')) conditions.push(supervising(actor, alias, today));
  if (has('own') && actor.traineeId !== null && hasRole(actor, 'trainee')) conditions.push(sql`${at('trainee_id')} = ${actor.traineeId}`);
  return conditions;
}

/** Every view ends at the own organisation. */
export function inOrganisation({ organisationId }: Actor, alias: string): Sql {
  return sql`${identifier(`${alias}.organisation_id`)} = ${organisationId}`;
}

/** The pieces as one condition, `(…)`. */
export function seenIn(actor: Actor, pieces: readonly Sql[], alias: string): Sql {
  if (pieces.length === 0) return sql`(1 = 0)`;
  return sql`(${inOrganisation(actor, alias)} AND (${joined(pieces.map((one) => sql`(${one})`), ' OR ')}))`;
}

/** Which of the coached periods the views hold, to be added to the condition: all, or one kind of them, or none. */
function coached(allowed: readonly CaseView[], own: 'team' | 'deputised', alias: string): Sql[] {
  const [team, former] = [allowed.includes(own), allowed.includes('formerTeam')];
  if (team && former) return [NOTHING];
  return [...(team ? [sql` AND NOT ${isSucceeded(alias)}`] : []), ...(former ? [sql` AND ${isSucceeded(alias)}`] : [])];
}

/** The domain's `isSucceeded`: the period has ended, and whoever coached the person last is another than its own coach. */
export function isSucceeded(alias: string): Sql {
  const at = (name: string): Sql => identifier(`${alias}.${name}`);
  return sql`(${at('phase')} = 'ended' AND ${at('coach_id')} IS NOT NULL AND ${at('coach_id')} <> (SELECT l.coach_id FROM coaching_period l
    WHERE l.trainee_id = ${at('trainee_id')} AND l.coach_id IS NOT NULL ${newestFirst('l')} LIMIT 1))`;
}

/**
 * A person's periods, the last one first: the open one, then by the server's clock. Never by the day of the referral or the id
 * alone: two may be of one day, and an id is made by whoever sends it.
 */
export function newestFirst(alias: string): Sql {
  const at = (name: string): Sql => identifier(`${alias}.${name}`);
  return sql`ORDER BY CASE WHEN ${at('phase')} = 'ended' THEN 1 ELSE 0 END, ${at('created_at')} DESC, ${at('id')} DESC`;
}

/** The domain's view `work`: periods with such a placement. */
export function supervising(actor: Actor, alias: string, today: PlainDate): Sql {
  return sql`${identifier(`${alias}.id`)} IN (SELECT coaching_period_id FROM placement WHERE ${supervised(actor, today)})`;
}

/** Placements at the actor's environments, from 14 days before to 30 days after; the columns stand without an alias. */
export function supervised(actor: Actor, today: PlainDate): Sql {
  const from = addDays(today, -DAYS_AFTER_PLACEMENT);
  const to = addDays(today, DAYS_BEFORE_PLACEMENT);
  return sql`environment_id IN ${listOf(actor.environmentIds)} AND ends_on >= ${from} AND starts_on <= ${to}`;
}

function neighbours(actor: Actor, at: (name: string) => Sql): Sql[] {
  if (!hasRole(actor, 'coach')) return [];
  const { municipalityCodes, fieldIds } = actor;
  if (municipalityCodes.length * fieldIds.length > PAIRS_LIMIT) {
    return [sql`${at('municipality_code')} IN ${listOf(municipalityCodes)} AND ${at('field_id')} IN ${listOf(fieldIds)}`];
  }
  return municipalityCodes.flatMap((municipality) =>
    fieldIds.map((field) => sql`${at('municipality_code')} = ${municipality} AND ${at('field_id')} = ${field}`),
  );
}

/** Pages opened with a reason in this session, wherever they are: a manager's. */
function openedIn({ sessionId }: Actor, at: (name: string) => Sql): Sql[] {
  return sessionId === null ? [] : [sql`${at('trainee_id')} IN (SELECT trainee_id FROM opening WHERE session_id = ${sessionId})`];
}

/** The same within the own municipality and field: a coach's. */
function openedNear(actor: Actor, at: (name: string) => Sql): Sql[] {
  const near = neighbours(actor, at);
  return near.length === 0 ? [] : openedIn(actor, at).map((within) => sql`${within} AND (${joined(near, ' OR ')})`);
}
