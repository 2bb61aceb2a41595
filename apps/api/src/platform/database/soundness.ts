import type { DataSource } from 'typeorm';
import { DatabaseFailure, failureSentence } from './database-failure.js';

/** What SQLite says of a file whose content is not what it wrote. A fault of the disk passes, this does not. */
const CONTENT = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/**
 * Whether the content of a SQLite database can be trusted. Whatever is written into one that lost some makes it worse, and what is
 * read may be wrong: from the first sign on neither is done until the server is started again, which looks through the file.
 */
export class Soundness {
  private failure: DatabaseFailure | undefined;
  private isWatched = false;

  constructor(private readonly place: string) {}

  get isLost(): boolean {
    return this.failure !== undefined;
  }

  assert(): void {
    if (this.failure) throw new DatabaseFailure(this.failure.kind, this.failure.detail);
  }

  /** From now on it is served; what is found before hinders the start, which says so itself. */
  watch(): void {
    this.isWatched = true;
  }

  /** Of all that drivers say only what tells of the content. */
  note(failure: DatabaseFailure): void {
    if (this.isWatched && CONTENT.includes(failure.detail)) this.lose(failure);
  }

  /** Says so once, and from now on. */
  lose(failure: DatabaseFailure): void {
    if (this.failure) return;
    this.failure = failure;
    process.emitWarning(failureSentence(failure, this.place));
  }

  /**
   * A connection that closes writes the log into the file; a log with a hole makes that the end of the file. So those of a database
   * that lost something stay open and end with the process.
   */
  keepFromClosing({ driver }: DataSource): void {
    const disconnect = driver.disconnect.bind(driver);
    driver.disconnect = async () => (this.isLost ? undefined : disconnect());
  }
}
