import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock } from './clock.js';

/** Ids of rows: UUIDv7 of the clock's time. The demo project makes the same ones every time, from a seed. */
@Injectable()
export class Ids {
  private readonly seeds = new AsyncLocalStorage<{ seed: string; made: number }>();

  constructor(private readonly clock: Clock) {}

  next(): string {
    const seeded = this.seeds.getStore();
    const msecs = Date.parse(this.clock.now());
    if (!seeded) return v7({ msecs });
    seeded.made += 1;
    const random = createHash('sha256').update(`${seeded.seed}:${seeded.made}`).digest();
    return v7({ msecs, random, seq: seeded.made });
  }

  /** Runs `work` with ids that depend only on the seed, the clock and their order. */
  seeded<T>(seed: string, work: () => T): T {
    return this.seeds.run({ seed, made: 0 }, work);
  }
}
