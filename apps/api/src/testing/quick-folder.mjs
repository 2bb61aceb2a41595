// SQLite waits for the disk at every commit, as it does in production (synchronous = FULL). In a folder in memory that wait is
// short, so tests keep the product's own settings and take two thirds of the time. What survives a crash is tried on a real disk: e2e.
import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** Two test files at once need a tenth of this; a container's usual 64 MB would not do. */
const ROOM_BYTES = 512 * 1024 * 1024;

/** A folder in memory where there is one with room, else the usual temporary folder. */
export function quickFolder() {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
