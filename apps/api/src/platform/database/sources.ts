import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.js';
import type { Patience } from './patience.js';
import type { SqliteFiles } from './sqlite-files.js';
import type { Transactions } from './transactions.js';

export interface Sources {
  dialect: Dialect;
  write: DataSource;
  read: DataSource;
  report: DataSource;
  /** How long units of work wait for their turn. */
  patience: Patience;
  /** How units of work begin and end on the write source. */
  transactions: Transactions;
  /** The files of SQLite. */
  files?: SqliteFiles;
}
