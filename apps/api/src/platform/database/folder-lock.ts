import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.js';
import { databaseFailure } from './driver-errors.js';
import { refuseDangling } from './sqlite-file.js';
import { closeHandle, execute, openHandle, type SqliteHandle } from './sqlite-handle.js';

export const lockFile = (folder: string): string => join(folder, 'serving.lock');

/** A disk that was mounted so, or that the system has closed for writing after a fault. */
export const readOnlySentence = (folder: string): string =>
  `The data folder ${folder} lies on a disk that is mounted for reading only: mount it for writing (does it fail?), or choose another folder with DATA_DIR.`;

/** Holds a data folder for one server. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the folder, or says who has it. The lock is an exclusive transaction on a small file beside the database: the operating
 * system lets it go when the process ends, however it ends.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  refuseDangling(lockFile(folder));
  const handle = await opened(folder);
  try {
    await execute(handle, 'BEGIN EXCLUSIVE');
  } catch (error) {
    await closeHandle(handle);
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw unusable(folder, error);
    throw new ConfigError(`The data folder ${folder} is already served by another Valopolku: stop that one, or choose another folder with DATA_DIR.`);
  }
  return { release: () => closeHandle(handle) };
}

async function opened(folder: string): Promise<SqliteHandle> {
  try {
    closeSync(openSync(lockFile(folder), 'a', 0o600));
    return await openHandle(lockFile(folder), true);
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** What hinders every file in the folder is said of the folder; else it is a folder, something else than a lock, or another user's. */
export function unusable(folder: string, error: unknown): ConfigError {
  const { code = 'no code' } = error as { code?: string };
  if (code === 'EROFS' || code === 'SQLITE_READONLY') return new ConfigError(readOnlySentence(folder));
  const kind = databaseFailure(error)?.kind;
  if (kind === 'full') return new ConfigError(`The data folder ${folder} has no room: free some on its disk (${code}).`);
  if (kind === 'damaged' && code !== 'SQLITE_NOTADB') return new ConfigError(`The disk of the data folder ${folder} fails: check it (${code}).`);
  return new ConfigError(`The lock file ${lockFile(folder)} cannot be used: delete it, it holds no data and is made anew.`);
}
