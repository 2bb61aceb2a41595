import { AsyncLocalStorage } from 'node:async_hooks';
import type { DoubtCode } from '@valopolku/domain';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { PendingEvent } from '../audit/pending-event.js';
import type { UnitStatements } from './unit-statements.js';
import type { Doer } from '../audit/doer.js';

/** One transaction while it runs. Found through the async context, so that nested calls join. */
export interface Unit {
  doer: Doer;
  runner: QueryRunner;
  manager: EntityManager;
  statements: UnitStatements;
  /** How long a statement may take, in milliseconds. */
  limit: number | undefined;
  /** Tables written so far. */
  written: Set<string>;
  events: PendingEvent[];
  /** Doubts that the caller confirmed; its events keep them. */
  confirmed: Set<DoubtCode>;
  afterCommit: (() => void | Promise<void>)[];
  /** Rows that this unit loaded to change, with the version they had. */
  locked: WeakMap<object, number>;
}

const storage = new AsyncLocalStorage<Unit | undefined>();

/** The unit that this code runs in; none once it is over, for whoever still holds on to it. */
export function currentUnit(): Unit | undefined {
  const unit = storage.getStore();
  return unit?.statements.open ? unit : undefined;
}

export function requireUnit(): Unit {
  const unit = currentUnit();
  if (!unit) throw new Error('writing outside a unit of work');
  return unit;
}

export function inUnit<T>(unit: Unit, work: () => Promise<T>): Promise<T> {
  return storage.run(unit, work);
}

/** Effects after a commit must not join the unit that is over. */
export function outsideUnit<T>(work: () => T): T {
  return storage.run(undefined, work);
}
