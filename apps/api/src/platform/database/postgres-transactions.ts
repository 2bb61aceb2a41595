import type { ClientBase } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { DatabaseFailure } from './database-failure.js';
import { databaseFailure } from './driver-errors.js';
import { dropConnection } from './postgres-sources.js';
import { setOpen, type Transaction, type Transactions } from './transactions.js';

/** Each transaction has a connection of its own from the pool; one whose end failed is destroyed, not given back. */
export class PostgresTransactions implements Transactions {
  constructor(private readonly source: DataSource) {}

  async begin(): Promise<Transaction> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('START TRANSACTION');
    } catch (error) {
      await letGo(runner);
      throw error;
    }
    setOpen(runner, true);
    return { runner, limit: undefined, commit: () => commit(runner), rollBack: () => rollBack(runner) };
  }
}

async function commit(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isReleased) throw new DatabaseFailure('unreachable', 'lost before COMMIT');
    const client = (await runner.connect()) as ClientBase;
    // A transaction in which a statement failed answers COMMIT with ROLLBACK, and no error.
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error(`COMMIT was answered with ${command}`);
    setOpen(runner, false);
    await runner.release();
  } catch (error) {
    await letGo(runner);
    throw databaseFailure(error) ?? error;
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  if (runner.isReleased) return;
  try {
    await runner.query('ROLLBACK');
    setOpen(runner, false);
    await runner.release();
  } catch {
    await letGo(runner);
  }
}

/** Ends the connection and with it whatever is open on it. */
async function letGo(runner: QueryRunner): Promise<void> {
  if (!runner.isReleased) await dropConnection(runner);
}
