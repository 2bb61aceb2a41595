import { DomainError, type Actor } from '@valopolku/domain';
import type { QueryRunner } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import type { Dialect } from '../database/dialect.js';
import { NOTHING, sql, type Sql } from '../database/sql.js';
import { actorOf, userColumns, type UserRow } from './actor-row.js';

/** What rights rest on; two that differ in the order of what they hold are alike. */
const standing = ({ roles, municipalityCodes, fieldIds, environmentIds, deputisesFor, traineeId }: Actor): string =>
  JSON.stringify([...[roles, municipalityCodes, fieldIds, environmentIds, deputisesFor].map((held) => [...held].sort()), traineeId]);

const entry = ({ sessionId, tokenId }: Actor): Sql =>
  sessionId === null
    ? sql`EXISTS (SELECT 1 FROM access_token t WHERE t.id = ${tokenId ?? ''} AND t.user_id = u.id AND t.revoked_at IS NULL)`
    : sql`EXISTS (SELECT 1 FROM session s WHERE s.id = ${sessionId} AND s.actor_kind = ${'user'} AND s.actor_id = u.id)`;

/**
 * Inside a unit of work of a call, before its work: a call waits for its turn, for a hash, for its body, and whoever was closed,
 * signed out or given other rights meanwhile does nothing with those it came with. 401 without an entry; 503 `busy` with other
 * rights, for the same call again is judged by them. On PostgreSQL the row is held: who takes a right away waits for what is under way.
 */
export async function assertStillAllowed(runner: QueryRunner, dialect: Dialect, actor: Actor, clock: Clock): Promise<void> {
  const query = sql`SELECT ${userColumns(clock.today())} FROM app_user u WHERE u.id = ${actor.userId} AND u.active = ${true} AND ${entry(actor)}
    ${dialect === 'postgres' ? sql`FOR SHARE OF u` : NOTHING}`;
  const [row] = (await runner.query(query.text(dialect), [...query.values])) as UserRow[];
  if (!row) throw new DomainError('unauthenticated');
  if (standing(actorOf(row, actor.sessionId)) !== standing(actor)) throw new DomainError('busy');
}
