import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SignInKnownEntity } from './sign-in-known.entity.js';
import { current, deviceKey, placeKey } from './sign-in-limits.js';
import type { Trier, TryKey } from './sign-in-try-key.js';
import type { Standing } from './sign-in-standing.js';
import { isRecorded, waitSeconds, type TryKind } from './sign-in-wait.js';

interface Counted {
  hundredths: number;
  failures: number;
  last_at: string;
}

interface Failed {
  userId: string | null;
  organisationId: string | null;
}

const HIGHEST = 100_000;
/** Browsers and addresses that an account is known from; the oldest makes room. */
const MOST_KNOWN = 40;

/** Notes how a try to sign in ended. */
@Injectable()
export class SignInTries {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One failure more at each key, and the wait that follows from it. Its event is thinned out when there are many. */
  async failed({ own, shared, trier }: Standing, { userId, organisationId }: Failed): Promise<void> {
    await this.unitOfWork.run({ userId, organisationId }, async () => {
      const counts = new Map<TryKind, number>();
      const waits: number[] = [];
      // In the order of the keys, so that two failures do not wait for one another.
      for (const key of [own, ...shared].sort((a, b) => (a.hash < b.hash ? -1 : 1))) {
        const { failures, seconds } = await this.add(key);
        counts.set(key.kind, failures);
        waits.push(seconds);
      }
      const wait = Math.max(...waits);
      await this.database.execute(sql`UPDATE sign_in_try SET wait_until = ${wait > 0 ? this.clock.inSeconds(wait) : null} WHERE key_hash = ${own.hash}`);
      const failures = counts.get(trier.userId === undefined ? 'address' : 'account') ?? counts.get(own.kind) ?? 1;
      if (isRecorded(failures)) this.audit.record('session.refused', { entityId: trier.userId, payload: { failures } });
    });
  }

  /**
   * Inside a unit of work: the own count is over, and the account is known from this browser and address. `device` is new each time, and
   * the one before is known no more: a copy of it, or one that somebody put there, is worth nothing afterwards.
   */
  async succeeded({ own, trier }: Standing, userId: string, device: string): Promise<void> {
    await this.database.execute(sql`DELETE FROM sign_in_try WHERE key_hash = ${own.hash}`);
    await this.database.execute(sql`DELETE FROM sign_in_known WHERE key_hash = ${deviceKey({ ...trier, userId })}`);
    const known: Trier = { ...trier, userId, device };
    for (const hash of [deviceKey(known), placeKey(known)].sort()) {
      await this.database.upsert(SignInKnownEntity, [{ keyHash: hash, userId, lastAt: this.clock.now() }]);
    }
    await this.database.execute(sql`DELETE FROM sign_in_known WHERE user_id = ${userId} AND key_hash NOT IN
      (SELECT key_hash FROM sign_in_known WHERE user_id = ${userId} ORDER BY last_at DESC, key_hash LIMIT ${MOST_KNOWN})`);
  }

  /** The row is made or held first, so that failures side by side are all counted. */
  private async add({ kind, hash }: TryKey): Promise<{ failures: number; seconds: number }> {
    const now = this.clock.now();
    const [before] = await this.database.executeReturning<Counted>(sql`INSERT INTO sign_in_try (key_hash, kind, hundredths, failures, turned_away, last_at)
      VALUES (${hash}, ${kind}, 0, 0, 0, ${now}) ON CONFLICT (key_hash) DO UPDATE SET kind = excluded.kind RETURNING hundredths, failures, last_at`);
    const level = (before ? current({ kind, ...before }, now) : 0) + 1;
    // A row that had cooled down counts from the beginning.
    const failures = level === 1 ? 1 : (before?.failures ?? 0) + 1;
    await this.database.execute(sql`UPDATE sign_in_try SET hundredths = ${Math.min(HIGHEST, Math.round(level * 100))}, failures = ${failures}, last_at = ${now} WHERE key_hash = ${hash}`);
    return { failures, seconds: waitSeconds(kind, level) };
  }
}
