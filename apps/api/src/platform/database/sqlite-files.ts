import { statSync } from 'node:fs';
import { DatabaseFailure } from './database-failure.js';

/** The database, and the log and index of WAL mode: what is written into one that was deleted is lost at the next start. */
const SUFFIXES = ['', '-wal', '-shm'];

/** The files that the connections have open, known by device and inode. */
export class SqliteFiles {
  private readonly opened: readonly [path: string, identity: string | undefined][];

  /** Made when the connections stand open. */
  constructor(file: string) {
    this.opened = SUFFIXES.map((suffix) => [`${file}${suffix}`, identityOf(`${file}${suffix}`)]);
  }

  /** Costs a few microseconds, so it is asked at every unit and read. Throws `gone` for a file deleted, replaced or emptied. */
  assertInPlace(): void {
    for (const [path, identity] of this.opened) {
      if (identityOf(path) !== identity) throw new DatabaseFailure('gone', 'not the file that was opened');
    }
  }
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino, size } = statSync(path, { bigint: true });
    // The log is emptied after each checkpoint; an empty database is none.
    return path.endsWith('-wal') || size > 0n ? `${dev} ${ino}` : undefined;
  } catch {
    return undefined;
  }
}
