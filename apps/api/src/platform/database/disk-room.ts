import { randomBytes } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { databaseFailure } from './driver-errors.js';

/** What one call writes into the log at most, access events included: some 70 pages of 4 kB for a new work log. */
export const ROOM_BYTES = 80 * 4_120;

/** Stands in the data folder for a moment. */
export const ROOM_FILE = 'valopolku.room';

/** Not to be pressed together by a disk that does that. */
const FILLING = randomBytes(ROOM_BYTES);

/** Takes so much room on the disk of this path for a moment; throws why there is none. The file has no name any more when it gets its content. */
export async function assertRoomAt(path: string, bytes: number): Promise<void> {
  if (bytes <= 0) return;
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await unlink(path);
      await file.writeFile(FILLING.subarray(0, bytes));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw databaseFailure(error) ?? error;
  }
}
