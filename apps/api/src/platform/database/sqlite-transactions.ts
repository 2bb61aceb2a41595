import type { DataSource, QueryRunner } from 'typeorm';
import { databaseFailure } from './driver-errors.js';
import type { SqliteFiles } from './sqlite-files.js';
import { settle } from './sqlite-sources.js';
import { within } from './time-limit.js';
import { setOpen, type Transaction, type Transactions } from './transactions.js';

/** Taking back and opening anew are short, and somebody waits for the answer. */
const MENDING_MS = 2_000;
const TRIES = 3;
/** So long a log is written into the database file; SQLite's own measure. */
const LONG_LOG = 1_000;

const says = (error: unknown, text: string): boolean => error instanceof Error && error.message.includes(text);

/**
 * Transactions on the one connection that writes. A COMMIT that fails (disk full, for one) makes SQLite roll back by itself,
 * and sqlite3 does not show whether it did; so after any end that failed the state is proven, or the connection is made anew.
 */
export class SqliteTransactions implements Transactions {
  /** Set while a transaction may be open that nobody will end. */
  private inDoubt = false;
  /** Set when SQLite had no right to write: it opens such a file for reading, and keeps to that until every connection is closed. */
  private isStuck = false;
  private readonly closed = new Set<DataSource>();
  private opening: Promise<void> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly files: SqliteFiles,
    private readonly limit: number | undefined,
    /** The sources that read the same file. */
    private readonly readers: readonly DataSource[] = [],
  ) {}

  async begin(): Promise<Transaction> {
    this.files.assertSound();
    if (this.isStuck) await this.openAnew(() => this.reopenAll());
    this.files.assertInPlace();
    if (this.inDoubt) await this.openAnew(() => this.reopen());
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
    return { runner, limit: this.limit, commit: () => this.commit(runner), rollBack: (why) => this.rollBack(runner, why) };
  }

  private async commit(runner: QueryRunner): Promise<void> {
    try {
      this.files.assertSound();
      await this.ask(runner, 'COMMIT');
      setOpen(runner, false);
    } catch (error) {
      await this.rollBack(runner, error);
      throw error;
    }
    this.files.assertInPlace();
    if (this.files.pagesInLog >= LONG_LOG) await this.emptyLog(runner);
  }

  /**
   * Not left to SQLite, which does it within COMMIT: of a log that was cut short just before, holes would be written into the file.
   * The unit is committed; what hinders this is met again by the next one.
   */
  private async emptyLog(runner: QueryRunner): Promise<void> {
    await within(this.limit, runner.query('PRAGMA wal_checkpoint(PASSIVE)')).catch(() => undefined);
  }

  private async rollBack(runner: QueryRunner, why: unknown): Promise<void> {
    this.note(why);
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
  private async openAnew(reopen: () => Promise<void>): Promise<void> {
    this.opening ??= reopen().finally(() => (this.opening = undefined));
    await within(MENDING_MS, this.opening);
  }

  private async reopen(): Promise<void> {
    const { driver } = this.source;
    if (!this.closed.has(this.source)) await driver.disconnect();
    this.closed.add(this.source);
    try {
      this.files.assertInPlace();
      await driver.connect();
      this.closed.delete(this.source);
      await settle(this.source, 'write');
      this.inDoubt = false;
    } catch (error) {
      throw databaseFailure(error) ?? error;
    }
  }

  /** The index of the log is shared by all connections of a process, so the readers close too. What they are reading ends first. */
  private async reopenAll(): Promise<void> {
    this.files.assertDatabaseInPlace();
    this.files.assertWritable();
    const sources = [...new Set([this.source, ...this.readers])];
    try {
      for (const source of sources) if (!this.closed.has(source)) await source.driver.disconnect().then(() => this.closed.add(source));
      for (const source of sources) await source.driver.connect().then(() => this.closed.delete(source));
      this.files.noteOpened();
      for (const source of sources) await settle(source, source === this.source ? 'write' : 'read');
      this.isStuck = this.inDoubt = false;
    } catch (error) {
      throw databaseFailure(error) ?? error;
    }
  }

  private async ask(runner: QueryRunner, statement: string): Promise<unknown> {
    try {
      return await within(this.limit, runner.query(statement));
    } catch (error) {
      this.note(error);
      throw error;
    }
  }

  /** `BEGIN IMMEDIATE` on a file opened for reading succeeds; the first statement that writes does not. */
  private note(error: unknown): void {
    if (databaseFailure(error)?.kind === 'unwritable') this.isStuck = true;
  }
}
