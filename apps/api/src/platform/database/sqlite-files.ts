import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { DatabaseFailure } from './database-failure.js';

/** The database, and the log and index of WAL mode: what is written into one that was deleted is lost at the next start. */
const SUFFIXES = ['', '-wal', '-shm'];

/** The files that the connections have open, known by device and inode. */
export class SqliteFiles {
  private opened: readonly [path: string, identity: string | undefined][] = [];

  /** Made when the connections stand open. */
  constructor(private readonly file: string) {
    this.noteOpened();
  }

  /** All connections were closed and opened anew, which makes the log and the index anew. */
  noteOpened(): void {
    this.opened = SUFFIXES.map((suffix) => [`${this.file}${suffix}`, identityOf(`${this.file}${suffix}`)]);
  }

  /** Only the database: its log and index go and come with the connections. */
  assertDatabaseInPlace(): void {
    this.assertStand(this.opened.slice(0, 1));
  }

  /** Costs a few microseconds, so it is asked at every unit and read. Throws `gone` for a file deleted, replaced or emptied. */
  assertInPlace(): void {
    this.assertStand(this.opened);
  }

  /** Throws `unwritable` where one that stands has no right to be written. A right alone proves nothing: the superuser has them all. */
  assertWritable(): void {
    const [first] = unwritableFiles(this.file);
    if (first !== undefined) throw new DatabaseFailure('unwritable', first.code);
  }

  private assertStand(files: readonly [path: string, identity: string | undefined][]): void {
    for (const [path, identity] of files) {
      if (identityOf(path) !== identity) throw new DatabaseFailure('gone', 'not the file that was opened');
    }
  }
}

/** Which of the files that stand this process may not write, and why. */
export function unwritableFiles(file: string): { path: string; code: string }[] {
  return SUFFIXES.map((suffix) => `${file}${suffix}`).flatMap((path) => {
    if (!existsSync(path)) return [];
    try {
      accessSync(path, constants.W_OK | constants.R_OK);
      return [];
    } catch (error) {
      return [{ path, code: (error as { code?: string }).code ?? 'no right' }];
    }
  });
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
