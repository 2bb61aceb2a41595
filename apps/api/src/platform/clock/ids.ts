import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import { v7 } from 'uuid';
import { Clock } from './clock.js';

const DAY_MS = 24 * 3600 * 1000;

/** Ids of rows: UUIDv7 of the clock's time. The demo project makes the same ones every time, from a seed. */
@Injectable()
export class Ids {
  private readonly seeds = new AsyncLocalStorage<{ seed: string; made: number }>();

  private last = { msecs: 0, seq: 0 };

  constructor(private readonly clock: Clock) {}

  next(): string {
    const seeded = this.seeds.getStore();
    const msecs = Date.parse(this.clock.now());
    if (!seeded) return v7({ msecs, seq: this.sequence(msecs) });
    seeded.made += 1;
    const random = createHash('sha256').update(`${seeded.seed}:${seeded.made}`).digest();
    return v7({ msecs, random, seq: seeded.made });
  }

  /** Of one millisecond a later id sorts later, so that rows made together keep their order, also under a clock that stands. */
  private sequence(msecs: number): number {
    this.last = { msecs, seq: msecs === this.last.msecs ? this.last.seq + 1 : 0 };
    return this.last.seq;
  }

  /** An id that a client made: a UUIDv7 in small letters, for an id is one text, at most a day ahead of our clock. */
  assertClientMade(id: string, field = 'id'): void {
    const made = parseInt(id.replace('-', '').slice(0, 12), 16);
    const isVersion7 = id.charAt(14) === '7';
    if (!isVersion7 || id !== id.toLowerCase() || made > Date.parse(this.clock.now()) + DAY_MS) throw DomainError.at(field, 'invalidId');
  }

  /** Runs `work` with ids that depend only on the seed, the clock and their order. */
  seeded<T>(seed: string, work: () => T): T {
    return this.seeds.run({ seed, made: 0 }, work);
  }
}
