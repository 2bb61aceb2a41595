import { statSync } from 'node:fs';
import { DatabaseFailure } from './database-failure.js';

/** A file that must stay the one that it is, and as long. */
export class WatchedFile {
  private known: Standing | undefined;

  constructor(readonly path: string) {
    this.known = standing(path);
  }

  /**
   * Whether it was cut short; throws `gone` when another file stands there, or none. One that got shorter is asked about: undefined
   * says that nobody can tell yet, so that it is asked again.
   */
  isCutShort(wasCutShort: (size: number) => boolean | undefined): boolean {
    const now = standing(this.path);
    if (now?.identity !== this.known?.identity) throw new DatabaseFailure('gone', 'not the file that was opened');
    const isShort = now && this.known && now.size < this.known.size ? wasCutShort(now.size) : false;
    if (isShort === false) this.known = now;
    return isShort ?? false;
  }
}

interface Standing {
  /** Device and inode. */
  identity: string;
  size: number;
}

function standing(path: string): Standing | undefined {
  try {
    const { dev, ino, size } = statSync(path, { bigint: true });
    return { identity: `${dev} ${ino}`, size: Number(size) };
  } catch {
    return undefined;
  }
}
