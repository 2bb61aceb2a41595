import type { DataSource, QueryRunner } from 'typeorm';
import type { DatabaseFailure } from './database-failure.js';
import { databaseFailure } from './driver-errors.js';
import { within } from './time-limit.js';
import { currentUnit } from './unit.js';

export interface StatementRules {
  /** Looks before each statement outside a unit whether it may be asked at all; throws when not. */
  look?: () => void;
  /** Hears of each failure. */
  noted?: (failure: DatabaseFailure) => void;
  /** How long an answer may take, in milliseconds; on PostgreSQL its client keeps the time. */
  limit?: number;
  /** Lets go of a connection whose statement got no answer. */
  drop?: (runner: QueryRunner) => Promise<void>;
}

/**
 * What every statement of a source passes, whoever asks it: repositories, query builders and hand-written SQL. It puts the
 * statements of a unit in a row, keeps the time, and gives every failure of the database its name.
 */
export function guardStatements(source: DataSource, rules: StatementRules = {}): void {
  const { driver } = source;
  const guarded = new WeakSet<QueryRunner>();
  const create = driver.createQueryRunner.bind(driver);
  driver.createQueryRunner = (mode) => {
    const runner = create(mode);
    if (!guarded.has(runner)) guard(runner, rules);
    guarded.add(runner);
    return runner;
  };
  // TypeORM's own looks whether the connection still stands before it comes to the runner, and says so in words of its own.
  const ask = source.query.bind(source);
  source.query = (query, parameters, runner) => (runner ? runner.query(query, parameters) : ask(query, parameters));
}

function guard(runner: QueryRunner, rules: StatementRules): void {
  const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
  const ask = async (all: unknown[], limit: number | undefined): Promise<unknown> => {
    try {
      return await within(limit, query(...all));
    } catch (error) {
      const failure = databaseFailure(error);
      if (failure) rules.noted?.(failure);
      if (failure?.kind === 'hung') await rules.drop?.(runner);
      throw failure ?? error;
    }
  };
  runner.query = (async (...all: unknown[]) => {
    const unit = currentUnit();
    if (unit?.runner === runner) return unit.statements.next(() => ask(all, unit.limit));
    rules.look?.();
    return ask(all, rules.limit);
  }) as QueryRunner['query'];
}
