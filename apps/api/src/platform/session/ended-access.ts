import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';

/** How many sessions and tokens ended. */
export interface Ended {
  sessions: number;
  tokens: number;
}

/** Ends what a user is signed in with. */
@Injectable()
export class EndedAccess {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work: all sessions but one, and all tokens, for whoever knew the old password may have made them. */
  async end(userId: string, exceptSessionId: string | null): Promise<Ended> {
    const sessions = await this.database.executeReturning<{ id: string }>(sql`DELETE FROM session WHERE actor_kind = ${'user'} AND actor_id = ${userId} AND id <> ${exceptSessionId ?? ''} RETURNING id`);
    const tokens = await this.database.executeReturning<{ id: string }>(sql`UPDATE access_token SET revoked_at = ${this.clock.now()}, version = version + 1
      WHERE user_id = ${userId} AND revoked_at IS NULL RETURNING id`);
    for (const { id } of sessions) this.audit.record('session.ended', { entityId: id });
    for (const { id } of tokens) this.audit.record('accessToken.revoked', { entityId: id });
    return { sessions: sessions.length, tokens: tokens.length };
  }
}
