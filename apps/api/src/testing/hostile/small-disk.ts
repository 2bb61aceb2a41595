import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { createTestDatabase } from '../test-database.js';

const PIECE = 64 * 1024;

/** A disk of a few MB of its own, with a data folder on it, that a test fills up or closes for writing. */
export class SmallDisk {
  private constructor(private readonly place: string) {}

  /** Undefined where this machine lets us mount nothing. */
  static async mount(megabytes: number): Promise<SmallDisk | undefined> {
    const place = mkdtempSync(join(tmpdir(), 'valopolku-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', place], { stdio: 'ignore' });
    } catch {
      rmSync(place, { recursive: true });
      return undefined;
    }
    const disk = new SmallDisk(place);
    mkdirSync(disk.dataDir, { mode: 0o700 });
    const template = await createTestDatabase('sqlite');
    copyFileSync(sqliteFile(template.config.dataDir), sqliteFile(disk.dataDir));
    await template.drop();
    return disk;
  }

  get dataDir(): string {
    return join(this.place, 'data');
  }

  /** Leaves so many bytes free. */
  fill(leave: number): void {
    const { bavail, bsize } = statfsSync(this.place);
    for (let left = bavail * bsize - leave; left > 0; left -= PIECE) {
      try {
        writeFileSync(this.ballast, Buffer.alloc(Math.min(left, PIECE)), { flag: 'a' });
      } catch {
        return;
      }
    }
  }

  free(): void {
    rmSync(this.ballast);
  }

  take(mode: 'ro' | 'rw'): void {
    execFileSync('mount', ['-o', `remount,${mode}`, this.place]);
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.place], { stdio: 'ignore' });
    rmSync(this.place, { recursive: true });
  }

  private get ballast(): string {
    return join(this.place, 'ballast');
  }
}
