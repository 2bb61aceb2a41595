import type { QueryRunner } from 'typeorm';

/** One transaction on the write source, from its first statement to its end. */
export interface Transaction {
  readonly runner: QueryRunner;
  /** How long a statement of it may take, in milliseconds. */
  readonly limit: number | undefined;
  /** Resolves only when everything is on the disk, in the file or database that stands at the address. */
  commit(): Promise<void>;
  /** Takes everything back, for this reason. Never throws: the first error is the one to tell. */
  rollBack(why: unknown): Promise<void>;
}

/** Begins transactions; what a failed end leaves behind is cleared away before the next one begins. */
export interface Transactions {
  begin(): Promise<Transaction>;
}

const sealed = new WeakSet<QueryRunner>();

/**
 * Says to TypeORM whether a transaction is open, since its locks ask for it, and refuses its own: on SQLite all units share
 * one runner, and a depth that it counts wrong once turns every later COMMIT into the release of a savepoint.
 */
export function setOpen(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
  if (sealed.has(runner)) return;
  sealed.add(runner);
  const refuse = (): Promise<never> => Promise.reject(new Error('transactions belong to the unit of work'));
  Object.assign(runner, { startTransaction: refuse, commitTransaction: refuse, rollbackTransaction: refuse });
}
