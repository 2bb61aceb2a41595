import { dirname, join } from 'node:path';
import { DatabaseFailure } from './database-failure.js';
import { assertRoomAt, ROOM_BYTES, ROOM_FILE } from './disk-room.js';
import { SUFFIXES, unwritableFiles } from './file-rights.js';
import { LogWatch } from './log-watch.js';
import type { Soundness } from './soundness.js';
import { WatchedFile } from './watched-file.js';

/** The files that the connections have open. */
export class SqliteFiles {
  private watched: readonly WatchedFile[] = [];
  private readonly beside: readonly WatchedFile[];
  private readonly log: LogWatch;

  /** Made when the connections stand open. `lock` is another file that must stay the one that it is. */
  constructor(
    private readonly file: string,
    private readonly soundness: Soundness,
    lock?: string,
  ) {
    this.log = new LogWatch(file);
    this.beside = lock === undefined ? [] : [new WatchedFile(lock)];
    soundness.watch();
    this.noteOpened();
  }

  /** All connections were closed and opened anew, which makes the log and the index anew. */
  noteOpened(): void {
    this.watched = [...SUFFIXES.map((suffix) => new WatchedFile(`${this.file}${suffix}`)), ...this.beside];
    this.log.open();
  }

  /** Once the connections are closed; those of a database that lost something stay open (`Soundness`). */
  close(): void {
    if (!this.soundness.isLost) this.log.close();
  }

  /** Only the database: its log and index go and come with the connections. */
  assertDatabaseInPlace(): void {
    this.soundness.assert();
    for (const watched of this.watched.slice(0, 1)) this.assertStands(watched);
  }

  /**
   * Costs some microseconds, so it is asked at every unit and read. Throws `gone` for a file deleted or replaced, and `damaged`, from
   * then on, for one that was emptied or cut short.
   */
  assertInPlace(): void {
    this.soundness.assert();
    for (const watched of this.watched) this.assertStands(watched);
    if (!this.log.isWhole()) this.lost('its log was cut short');
  }

  /** Throws `damaged` once something was. */
  assertSound(): void {
    this.soundness.assert();
  }

  /** Throws `unwritable` where one that stands has no right to be written. A right alone proves nothing: the superuser has them all. */
  assertWritable(): void {
    const [first] = unwritableFiles(this.file);
    if (first !== undefined) throw new DatabaseFailure('unwritable', first.code);
  }

  get pagesInLog(): number {
    return this.log.pages;
  }

  /** What can be written into the log without any room on the disk, in bytes. */
  get roomInLog(): number {
    return this.log.room;
  }

  /** Throws why the log has no room for what one call writes: neither in what it has taken already nor on the disk. */
  assertRoom(): Promise<void> {
    return assertRoomAt(join(dirname(this.file), ROOM_FILE), ROOM_BYTES - this.roomInLog);
  }

  private assertStands(watched: WatchedFile): void {
    if (watched.isCutShort((size) => this.wasCutShort(watched.path, size))) this.lost('it was cut short');
  }

  /** The index never gets shorter; the log does, and of it others tell. */
  private wasCutShort(path: string, size: number): boolean | undefined {
    if (path === this.file) return size === 0 || this.log.wasCutShort();
    return path.endsWith('-shm');
  }

  private lost(how: string): never {
    const failure = new DatabaseFailure('damaged', how);
    this.soundness.lose(failure);
    throw failure;
  }
}
