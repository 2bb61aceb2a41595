import { Injectable } from '@nestjs/common';
import { EventWriter } from '../audit/event-writer.js';
import { accessEvent } from '../audit/access-event.js';
import { confirmedInUnit, withConfirmed } from '../audit/settle-doubts.js';
import { Clock } from '../clock/clock.js';
import { currentRequest } from '../http/request-state.js';
import { RecordedListeners } from '../recorded/recorded-listeners.js';
import { assertStillAllowed } from '../session/still-allowed.js';
import { Database } from './database.js';
import { Gate } from './gate.js';
import { Hindrance } from './hindrance.js';
import { POSTGRES_POOLS } from './postgres-sources.js';
import { currentUnit, inUnit, outsideUnit, requireUnit, type Unit } from './unit.js';
import type { Doer } from '../audit/doer.js';
import { retryable } from './database-errors.js';
import type { Transaction } from './transactions.js';
import { UnitStatements } from './unit-statements.js';
import { auditedTables, watchWrites } from './written-tables.js';

const WAITING_LIMIT = 200;
const ATTEMPTS = 3;

/** Why a unit may write without an audit event, beside the closed list of tables. */
export type Unaudited = 'seedOfCodeSet' | 'factsRebuild';

/**
 * The only way to write. On SQLite units run one at a time, on PostgreSQL each is a transaction. A unit commits only with
 * the audit events of what it changed, and never when one of its statements failed. `work` may run again (PostgreSQL, 40001 and 40P01), so it has no effect outside
 * the database; mail and files wait for `afterCommit`.
 */
@Injectable()
export class UnitOfWork {
  readonly hindrance = new Hindrance();
  private readonly gate: Gate;

  constructor(
    private readonly database: Database,
    private readonly eventWriter: EventWriter,
    private readonly clock: Clock,
    private readonly listeners: RecordedListeners,
  ) {
    this.gate = new Gate(database.dialect === 'sqlite' ? 1 : POSTGRES_POOLS.write, WAITING_LIMIT, database.sources.patience.turn);
  }

  /** Runs `work` in a transaction; inside another unit it joins that one. */
  async run<T>(doer: Doer, work: () => Promise<T>, unaudited?: Unaudited): Promise<T> {
    if (currentUnit()) return work();
    const { result, unit } = await this.gate.pass(() => this.attempt(doer, work, unaudited));
    for (const effect of unit.afterCommit) await effectOf(effect);
    return result;
  }

  /** An effect outside the database, done once the unit has committed. */
  afterCommit(effect: () => void | Promise<void>): void {
    requireUnit().afterCommit.push(effect);
  }

  private async attempt<T>(doer: Doer, work: () => Promise<T>, unaudited?: Unaudited): Promise<{ result: T; unit: Unit }> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transaction(doer, work, unaudited);
      } catch (error) {
        if (attempt >= ATTEMPTS || !retryable(error)) throw error;
      }
    }
  }

  private async transaction<T>(doer: Doer, work: () => Promise<T>, unaudited?: Unaudited): Promise<{ result: T; unit: Unit }> {
    const transaction = await this.database.sources.transactions.begin();
    const unit = unitOf(doer, transaction);
    try {
      const result = await inUnit(unit, async () => {
        await this.database.schema.assertCurrent(unit.runner);
        await this.assertAllowed(unit);
        const worked = await work();
        await this.finish(unit, unaudited);
        return worked;
      });
      await unit.statements.finish();
      await transaction.commit();
      this.hindrance.written(unit.written);
      return { result, unit };
    } catch (error) {
      this.hindrance.note(error, unit.written);
      unit.statements.close();
      await transaction.rollBack(error);
      throw error;
    }
  }

  /** What is done for whoever calls; the product's own units, and those of the command line, have no entry that could end. */
  private async assertAllowed({ doer, runner }: Unit): Promise<void> {
    const { actor } = currentRequest() ?? {};
    if (actor && doer === actor) await assertStillAllowed(runner, this.database.dialect, actor, this.clock);
  }

  /** A change carries the access event of its call in the same transaction. */
  private addAccess(unit: Unit): void {
    const request = currentRequest();
    const event = unit.events.length > 0 ? accessEvent(request, this.clock.now(), 'ok') : undefined;
    if (!event || !request?.access) return;
    const { access } = request;
    unit.events.push(event);
    unit.afterCommit.unshift(() => {
      access.recorded = true;
    });
  }

  private async finish(unit: Unit, unaudited?: Unaudited): Promise<void> {
    await this.listeners.run();
    const silent = auditedTables(unit.written);
    if (silent.length > 0 && unit.events.length === 0 && unaudited === undefined) {
      throw new Error(`a unit of work wrote ${silent.join(', ')} and recorded no audit event`);
    }
    const confirmed = confirmedInUnit(unit);
    unit.events = unit.events.map((event) => withConfirmed(event, confirmed));
    this.addAccess(unit);
    await this.eventWriter.write(unit);
  }
}

/** What was committed stays done: a failing effect must not make the answer say otherwise. */
async function effectOf(effect: () => void | Promise<void>): Promise<void> {
  try {
    await outsideUnit(effect);
  } catch (error) {
    process.emitWarning(`an effect after a commit failed: ${error instanceof Error ? error.name : typeof error}`);
  }
}

function unitOf(doer: Doer, { runner, limit }: Transaction): Unit {
  watchWrites(runner);
  return {
    doer, runner, limit, manager: runner.manager, statements: new UnitStatements(),
    written: new Set(), events: [], confirmed: new Set(), afterCommit: [], locked: new WeakMap(),
  };
}
