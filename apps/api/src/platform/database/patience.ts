/** How long a server waits for its database, in milliseconds; more than it waits for another writer, and than a busy machine takes. */
export interface Patience {
  /** For a turn among the units of work: longer means that the database stands still. */
  turn: number;
  /** PostgreSQL: for a connection to be made, and for one of the pool to get free. */
  connection: number;
  /** PostgreSQL: for a lock. */
  lock: number;
  /** For an answer. Commands and migrations take the time that they need. */
  answer: { sqlite: Answers; postgres: Answers };
}

interface Answers {
  write: number;
  read: number;
  report: number;
}

export const PATIENCE: Patience = {
  turn: 10_000,
  connection: 5_000,
  lock: 5_000,
  answer: {
    sqlite: { write: 20_000, read: 20_000, report: 60_000 },
    postgres: { write: 10_000, read: 10_000, report: 60_000 },
  },
};
