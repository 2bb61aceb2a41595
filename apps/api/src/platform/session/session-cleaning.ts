import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { forgetAnswers } from '../http/kept-answers.js';
import { RegularTasks } from '../regular/regular-tasks.js';
import { IDLE_SECONDS } from './authenticator.js';
import { TriesTurnedAway } from './tries-turned-away.js';
import { systemOf } from '../audit/doer.js';

const DAY_SECONDS = 24 * 3600;
const EVERY_MINUTES = 15;
/** A failure is forgotten within hours; its row says nothing after a day. */
const KEEP_TRIES_DAYS = 1;
/** As long as the browser keeps its cookie. */
const KEEP_KNOWN_DAYS = 180;
/** Who looks for a token that stopped working finds it for three months; that it was there stays in the audit log. */
const KEEP_ENDED_TOKENS_DAYS = 90;

/** Takes away what has ended: sessions, answers kept for retries, counts of failed sign-ins, and tokens that ended long ago. */
@Injectable()
export class SessionCleaning {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    turnedAway: TriesTurnedAway,
    tasks: RegularTasks,
  ) {
    tasks.add('tries turned away', EVERY_MINUTES, () => turnedAway.write());
    tasks.add('session cleaning', EVERY_MINUTES, () => this.clean());
  }

  async clean(): Promise<void> {
    await this.unitOfWork.run(systemOf(), async () => {
      const now = this.clock.now();
      await this.database.execute(sql`DELETE FROM session WHERE expires_at <= ${now} OR last_seen_at <= ${this.clock.inSeconds(-IDLE_SECONDS)}`);
      await forgetAnswers(this.database, now);
      await this.database.execute(sql`DELETE FROM sign_in_try WHERE last_at < ${this.daysAgo(KEEP_TRIES_DAYS)} AND (wait_until IS NULL OR wait_until < ${now})`);
      await this.database.execute(sql`DELETE FROM sign_in_known WHERE last_at < ${this.daysAgo(KEEP_KNOWN_DAYS)}`);
    });
    await this.cleanTokens(this.daysAgo(KEEP_ENDED_TOKENS_DAYS));
  }

  /** By organisation, since each has a log of its own. */
  private async cleanTokens(before: string): Promise<void> {
    const ended = sql`(expires_at < ${before} OR revoked_at < ${before})`;
    const found = await this.database.rows<{ organisation_id: string }>(sql`SELECT DISTINCT organisation_id FROM access_token WHERE ${ended}`);
    for (const { organisation_id: organisationId } of found) {
      await this.unitOfWork.run(systemOf(organisationId), async () => {
        const rows = await this.database.executeReturning(sql`DELETE FROM access_token WHERE organisation_id = ${organisationId} AND ${ended} RETURNING id`);
        this.audit.record('accessToken.cleaned', { payload: { tokens: rows.length } });
      });
    }
  }

  private daysAgo(days: number): string {
    return this.clock.inSeconds(-days * DAY_SECONDS);
  }
}
