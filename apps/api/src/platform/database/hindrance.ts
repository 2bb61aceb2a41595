import { databaseFailure } from './driver-errors.js';
import type { DatabaseFailure, FailureKind } from './database-failure.js';

/** These end when somebody makes room or gives a right; a small write may still find its way meanwhile. */
const LASTING: readonly FailureKind[] = ['full', 'unwritable'];
/** What nobody has met for so long may be over; nothing but another try would tell. */
const FORGOTTEN_MS = 5_000;

/** What readiness writes of its own proves nothing of what others need. */
const isOfUse = (tables: ReadonlySet<string>): boolean => [...tables].some((table) => table !== 'heartbeat');

/** What hindered units of work from being written of late, until one is written again. */
export class Hindrance {
  private last: { failure: DatabaseFailure; at: number } | undefined;

  /** A unit that was to write these tables failed. */
  note(error: unknown, tables: ReadonlySet<string>): void {
    const failure = databaseFailure(error);
    if (failure && LASTING.includes(failure.kind) && isOfUse(tables)) this.last = { failure, at: performance.now() };
  }

  written(tables: ReadonlySet<string>): void {
    if (isOfUse(tables)) this.last = undefined;
  }

  assertNone(): void {
    if (this.last && performance.now() - this.last.at < FORGOTTEN_MS) throw this.last.failure;
  }
}
