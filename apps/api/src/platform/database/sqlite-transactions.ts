import type { DataSource, QueryRunner } from 'typeorm';
import { databaseFailure } from './driver-errors.js';
import type { SqliteFiles } from './sqlite-files.js';
import { settle } from './sqlite-sources.js';
import { within } from './time-limit.js';
import { setOpen, type Transaction, type Transactions } from './transactions.js';

/** Taking back and opening anew are short, and somebody waits for the answer. */
const MENDING_MS = 2_000;
const TRIES = 3;

const says = (error: unknown, text: string): boolean => error instanceof Error && error.message.includes(text);

/**
 * Transactions on the one connection that writes. A COMMIT that fails (disk full, for one) makes SQLite roll back by itself,
 * and sqlite3 does not show whether it did; so after any end that failed the state is proven, or the connection is made anew.
 */
export class SqliteTransactions implements Transactions {
  /** Set while a transaction may be open that nobody will end. */
  private inDoubt = false;
  private isClosed = false;
  private opening: Promise<void> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly files: SqliteFiles,
    private readonly limit: number | undefined,
  ) {}

  async begin(): Promise<Transaction> {
    this.files.assertInPlace();
    if (this.inDoubt) await this.openAnew();
    const runner = this.source.createQueryRunner();
    try {
      await this.ask(runner, 'BEGIN IMMEDIATE');
    } catch (error) {
      await this.prove(runner);
      // The transaction before was still open; now that it is not, this one may begin.
      if (this.inDoubt || !says(error, 'within a transaction')) throw error;
      await this.ask(runner, 'BEGIN IMMEDIATE');
    }
    setOpen(runner, true);
    return { runner, limit: this.limit, commit: () => this.commit(runner), rollBack: () => this.rollBack(runner) };
  }

  private async commit(runner: QueryRunner): Promise<void> {
    try {
      await this.ask(runner, 'COMMIT');
      setOpen(runner, false);
    } catch (error) {
      await this.rollBack(runner);
      throw error;
    }
    this.files.assertInPlace();
  }

  private async rollBack(runner: QueryRunner): Promise<void> {
    if (!runner.isTransactionActive) return;
    setOpen(runner, false);
    await this.prove(runner);
  }

  /** Rolls back until SQLite says that there is nothing to roll back. */
  private async prove(runner: QueryRunner): Promise<void> {
    this.inDoubt = true;
    for (let tried = 0; this.inDoubt && tried < TRIES; tried += 1) {
      try {
        await within(MENDING_MS, runner.query('ROLLBACK'));
      } catch (error) {
        if (says(error, 'no transaction is active')) this.inDoubt = false;
        else if (databaseFailure(error)?.kind === 'hung') return;
      }
    }
  }

  /** Closes the connection, which takes back whatever is open on it, and opens another; who comes meanwhile is answered 503. */
  private async openAnew(): Promise<void> {
    this.opening ??= this.reopen().finally(() => (this.opening = undefined));
    await within(MENDING_MS, this.opening);
  }

  private async reopen(): Promise<void> {
    const { driver } = this.source;
    if (!this.isClosed) await driver.disconnect();
    this.isClosed = true;
    try {
      this.files.assertInPlace();
      await driver.connect();
      this.isClosed = false;
      await settle(this.source, 'write');
      this.inDoubt = false;
    } catch (error) {
      throw databaseFailure(error) ?? error;
    }
  }

  private ask(runner: QueryRunner, statement: string): Promise<unknown> {
    return within(this.limit, runner.query(statement));
  }
}
