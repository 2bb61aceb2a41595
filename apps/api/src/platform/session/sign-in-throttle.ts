import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';

const TRIES = 10;
const WINDOW_SECONDS = 15 * 60;

/** Ten failed tries in a quarter of an hour for one account from one address; kept in the database, since servers run side by side. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async assertFree(email: string, address: string): Promise<void> {
    const row = await this.database.firstRow<{ tries: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS tries FROM sign_in_failure
      WHERE key_hash = ${key(email, address)} AND at > ${this.clock.inSeconds(-WINDOW_SECONDS)}`);
    if ((row?.tries ?? 0) >= TRIES) throw new DomainError('tooManyRequests');
  }

  /** Inside a unit of work. */
  async failed(email: string, address: string): Promise<void> {
    await this.database.execute(sql`DELETE FROM sign_in_failure WHERE at < ${this.clock.inSeconds(-WINDOW_SECONDS)}`);
    await this.database.execute(sql`INSERT INTO sign_in_failure (id, key_hash, at) VALUES (${this.ids.next()}, ${key(email, address)}, ${this.clock.now()})`);
  }
}

const key = (email: string, address: string): string => createHash('sha256').update(`${email}|${address}`).digest('hex');
