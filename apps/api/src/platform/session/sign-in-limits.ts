import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { listOf, sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TryLater } from '../errors/try-later.js';
import { networkOf } from './network-of.js';
import { TriesTurnedAway } from './tries-turned-away.js';
import { failuresNow, waitSeconds, type TryKind } from './sign-in-wait.js';
import { SignInTryEntity } from './sign-in-try.entity.js';
import type { Standing } from './sign-in-standing.js';
import type { Trier, TryKey } from './sign-in-try-key.js';
import { systemOf } from '../audit/doer.js';

interface TryRow {
  key_hash: string;
  kind: TryKind;
  hundredths: number;
  wait_until: string | null;
  last_at: string;
}

/** Made-up addresses share so many rows, so that nobody fills the table: on one address, and of all accounts. */
const [PAIRS, ACCOUNTS] = [64, 65_536];

/**
 * Soft limits on failed sign-ins: on an account from one address, on an account from everywhere, and on an address. Beyond them one
 * waits, and after the own wait is let in whatever others do. Who has signed in to the account from this browser or address before
 * meets the limit of that browser or address only. Kept in the database, since servers run side by side.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly turnedAway: TriesTurnedAway,
  ) {}

  async standing(trier: Trier): Promise<Standing> {
    const [device, place, pair] = [deviceKey(trier), placeKey(trier), pairKey(trier)];
    const known = await this.database.rows<{ key_hash: string }>(sql`SELECT key_hash FROM sign_in_known WHERE key_hash IN ${listOf([device, place])}`);
    if (known.some(({ key_hash }) => key_hash === device)) return { own: { kind: 'device', hash: device }, shared: [], trier };
    // A row of its own: the folded one may wait for what strangers did from the same address.
    if (known.length > 0) return { own: { kind: 'pair', hash: place }, shared: [], trier };
    const shared: TryKey[] = [{ kind: 'account', hash: accountKey(trier) }, { kind: 'address', hash: addressKey(trier) }];
    return { own: { kind: 'pair', hash: pair }, shared, trier };
  }

  /** Refuses with 429 and the time to wait. The wait is fixed when it begins; once it is over one try is let in. */
  async assertFree(standing: Standing): Promise<void> {
    const [now, keys] = [this.clock.now(), [standing.own, ...standing.shared]];
    const rows = await this.database.rows<TryRow>(sql`SELECT key_hash, kind, hundredths, wait_until, last_at FROM sign_in_try WHERE key_hash IN ${listOf(keys.map(({ hash }) => hash))}`);
    const own = rows.find((row) => row.key_hash === standing.own.hash);
    if (own?.wait_until) return this.assertOver(standing, own.wait_until, now);
    const seconds = Math.max(0, ...rows.map((row) => waitSeconds(row.kind, current(row, now))));
    if (seconds === 0) return;
    await this.beginWait(standing.own, seconds);
    this.turnedAway.count(standing);
    throw new TryLater(seconds);
  }

  private assertOver(standing: Standing, until: string, now: string): void {
    const left = Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
    if (left <= 0) return;
    this.turnedAway.count(standing);
    throw new TryLater(left);
  }

  private async beginWait({ hash, kind }: TryKey, seconds: number): Promise<void> {
    const [now, until] = [this.clock.now(), this.clock.inSeconds(seconds)];
    await this.unitOfWork.run(systemOf(), () =>
      this.database.insert(
        SignInTryEntity, [{ keyHash: hash, kind, hundredths: 0, failures: 0, turnedAway: 0, lastAt: now, waitUntil: until }],
        sql`ON CONFLICT (key_hash) DO UPDATE SET wait_until = excluded.wait_until WHERE sign_in_try.wait_until IS NULL`,
      ),
    );
  }
}

export function current({ kind, hundredths, last_at }: Pick<TryRow, 'kind' | 'hundredths' | 'last_at'>, now: string): number {
  return failuresNow(kind, hundredths / 100, (Date.parse(now) - Date.parse(last_at)) / 1000);
}

const hashed = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('|')).digest('hex');
/** One of `count` places for an address that may be made up. */
const place = (email: string, count: number): string => String(parseInt(hashed(email).slice(0, 8), 16) % count);

const pairKey = ({ email, address }: Trier): string => hashed('pair', place(email, PAIRS), networkOf(address));
const accountKey = ({ email }: Trier): string => hashed('account', place(email, ACCOUNTS));
const addressKey = ({ address }: Trier): string => hashed('address', networkOf(address));
export const deviceKey = ({ userId, device }: Trier): string => hashed('device', userId ?? '', device ?? '');
export const placeKey = ({ userId, address }: Trier): string => hashed('place', userId ?? '', networkOf(address));
