import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Action, Actor } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { actorOf, userColumns, type UserRow } from './actor-row.js';
import { SessionCookie } from './session-cookie.js';
import { systemOf } from '../audit/doer.js';

/** Signed out after this long without a request; `expires_at` ends a session whatever happens. */
export const IDLE_SECONDS = 2 * 3600;
const TOUCH_SECONDS = 60;

type SessionRow = UserRow & { session_id: string; last_seen_at: string };

export interface Authenticated {
  actor: Actor;
  /** The actions of a personal access token; undefined for a session. */
  actions: readonly Action[] | undefined;
  mustChangePassword: boolean;
}

/** From a cookie or a Bearer token to the actor. The user is read anew each time, so a changed role counts at once. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
  ) {}

  async authenticate(request: Pick<FastifyRequest, 'headers' | 'cookies'>): Promise<Authenticated | undefined> {
    const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    if (request.headers.authorization !== undefined) return bearer === undefined ? undefined : this.byToken(bearer);
    const secret = this.cookie.read(request);
    return secret === undefined ? undefined : this.bySession(secret);
  }

  private async bySession(secret: string): Promise<Authenticated | undefined> {
    const row = await this.database.firstRow<SessionRow>(sql`SELECT s.id AS session_id, s.last_seen_at, ${userColumns(this.clock.today())}
      FROM session s JOIN app_user u ON u.id = s.actor_id
      WHERE s.token_hash = ${secretHash(secret)} AND s.actor_kind = ${'user'} AND u.active = ${true} AND s.expires_at > ${this.clock.now()} AND s.last_seen_at > ${this.clock.inSeconds(-IDLE_SECONDS)}`);
    if (!row) return undefined;
    if (row.last_seen_at < this.clock.inSeconds(-TOUCH_SECONDS)) await this.touch(row.session_id, row.last_seen_at);
    return { actor: actorOf(row, row.session_id), actions: undefined, mustChangePassword: Boolean(row.must_change_password) };
  }

  private async byToken(secret: string): Promise<Authenticated | undefined> {
    const row = await this.database.firstRow<UserRow & { token_id: string; actions: string }>(sql`SELECT t.id AS token_id, t.actions, ${userColumns(this.clock.today())}
      FROM access_token t JOIN app_user u ON u.id = t.user_id
      WHERE t.token_hash = ${secretHash(secret)} AND u.active = ${true} AND t.revoked_at IS NULL AND t.expires_at > ${this.clock.now()}`);
    return row && { actor: { ...actorOf(row, null), tokenId: row.token_id }, actions: JSON.parse(row.actions) as Action[], mustChangePassword: Boolean(row.must_change_password) };
  }

  /** At most once a minute, and only by the first of several requests. */
  private async touch(sessionId: string, seen: string): Promise<void> {
    await this.unitOfWork.run(systemOf(), () =>
      this.database.execute(sql`UPDATE session SET last_seen_at = ${this.clock.now()} WHERE id = ${sessionId} AND last_seen_at = ${seen}`),
    );
  }
}

/** A new secret of a cookie or a token: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Only this stands in the database: who reads it cannot sign in with it. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
