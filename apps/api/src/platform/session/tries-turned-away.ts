import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Standing } from './sign-in-standing.js';
import { systemOf } from '../audit/doer.js';

interface Count {
  userId: string | undefined;
  times: number;
}

/** Tries during a wait are counted here and written now and then, so that an attacker makes no row and no event with each. */
@Injectable()
export class TriesTurnedAway {
  private counts = new Map<string, Count>();

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  count({ own, trier }: Standing): void {
    const before = this.counts.get(own.hash);
    this.counts.set(own.hash, { userId: before?.userId ?? trier.userId, times: (before?.times ?? 0) + 1 });
  }

  /** Writes what was counted since the last time: a number at each row, and one event for each account. */
  async write(): Promise<void> {
    const counts = this.counts;
    this.counts = new Map();
    const byUser = new Map<string, number>();
    for (const [hash, { userId, times }] of counts) {
      await this.unitOfWork.run(systemOf(), () => this.database.execute(sql`UPDATE sign_in_try SET turned_away = turned_away + ${times} WHERE key_hash = ${hash}`));
      if (userId !== undefined) byUser.set(userId, (byUser.get(userId) ?? 0) + times);
    }
    for (const [userId, times] of byUser) await this.record(userId, times);
  }

  private async record(userId: string, times: number): Promise<void> {
    const account = await this.database.firstRow<{ organisation_id: string }>(sql`SELECT organisation_id FROM app_user WHERE id = ${userId}`);
    if (!account) return;
    await this.unitOfWork.run(systemOf(account.organisation_id), async () => this.audit.record('session.turnedAway', { entityId: userId, payload: { times } }));
  }
}
