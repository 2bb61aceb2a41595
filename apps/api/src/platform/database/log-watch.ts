import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { BEGUN, bytesByHeader, FILE_HEADER_BYTES, INDEX_BYTES, logBytes, logEndIn, numberIn, SALTS_IN_HEADER, saltsAt, type LogEnd } from './log-end.js';

/** How often a state is looked at that changes while it is looked at. */
const TRIES = 3;
const READINGS = 20;

/**
 * Whether the log of WAL mode still holds what was committed into it. SQLite writes pages first and then its index, so a log that
 * is shorter than its index says, or has other pages there, was cut short by somebody else. A checkpoint that empties the log sets
 * the index back before.
 */
export class LogWatch {
  private database: number | undefined;
  private index: number | undefined;
  private log: number | undefined;
  /** The end that was seen last: still there, unless the log has begun anew since. */
  private seen: LogEnd | undefined;

  constructor(private readonly file: string) {}

  /** Opens what the connections have opened. To close a file of theirs would take away their locks on it: so does the system. */
  open(): void {
    this.database = reopened(this.file, this.database);
    this.index = reopened(`${this.file}-shm`, this.index);
    this.log = reopened(`${this.file}-wal`, this.log);
    this.seen = undefined;
  }

  /** Once the connections are closed. */
  close(): void {
    for (const file of [this.database, this.index, this.log]) if (file !== undefined) closeSync(file);
    this.database = this.index = this.log = undefined;
  }

  isWhole(): boolean {
    return this.settled((end) => this.holds(end)) !== false;
  }

  /**
   * Whether the database file, which got shorter, was cut short; undefined while that cannot be told. A checkpoint after VACUUM
   * shortens it too: then it is as long as its own header says, and what the database has beyond that is in the log alone.
   */
  wasCutShort(): boolean | undefined {
    return this.settled((end) => {
      if (this.database === undefined || this.index === undefined) return undefined;
      const { size } = fstatSync(this.database);
      if (end.pages > 0 && size >= end.pages * end.pageSize) return false;
      // A checkpoint writes the header first, and makes the file longer at its end.
      if (numberIn(bytesAt(this.index, BEGUN, 4)) > end.done) return undefined;
      return (end.pages > 0 && end.done >= end.frames) || size < bytesByHeader(bytesAt(this.database, 0, FILE_HEADER_BYTES));
    });
  }

  get pages(): number {
    return this.end()?.frames ?? 0;
  }

  /** What can still be written into the log without any room on the disk, in bytes. */
  get room(): number {
    const end = this.end();
    return end && this.log !== undefined ? Math.max(0, fstatSync(this.log).size - logBytes(end, end.frames)) : 0;
  }

  /** What is found while nothing happens; undefined where something happens all the time. */
  private settled<T>(find: (end: LogEnd) => T): T | undefined {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const end = this.end();
      if (!end) return undefined;
      const found = find(end);
      if (this.end()?.read.equals(end.read)) return found;
    }
    return undefined;
  }

  /** Undefined while there is none; one that is being written is soon there. */
  private end(): LogEnd | undefined {
    for (let tried = 0; this.index !== undefined && tried < READINGS; tried += 1) {
      const end = logEndIn(bytesAt(this.index, 0, INDEX_BYTES));
      if (end) return end;
    }
    return undefined;
  }

  private holds(end: LogEnd): boolean {
    // What is in the database file as well is not missed here.
    if (end.done >= end.frames || this.log === undefined) return true;
    if (fstatSync(this.log).size < logBytes(end, end.frames) || !this.has(end, SALTS_IN_HEADER) || !this.has(end, saltsAt(end))) return false;
    if (this.seen?.salts.equals(end.salts) && !this.has(this.seen, saltsAt(this.seen))) return false;
    this.seen = end;
    return true;
  }

  private has({ salts }: LogEnd, position: number): boolean {
    return this.log !== undefined && bytesAt(this.log, position, salts.length).equals(salts);
  }
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** The file that stands at the path, opened; the same one stays open. */
function reopened(path: string, open: number | undefined): number | undefined {
  const stands = statSync(path, { bigint: true, throwIfNoEntry: false });
  const old = open === undefined ? undefined : fstatSync(open, { bigint: true });
  if (old && stands && old.dev === stands.dev && old.ino === stands.ino) return open;
  if (open !== undefined) closeSync(open);
  return stands && openSync(path, 'r');
}
