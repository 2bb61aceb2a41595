import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.js';
import { closeHandle, execute, openHandle } from './sqlite-handle.js';

/** Holds a data folder for one server. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the folder, or says who has it. The lock is an exclusive transaction on a small file beside the database: the operating
 * system lets it go when the process ends, however it ends.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'serving.lock');
  closeSync(openSync(file, 'a', 0o600));
  const handle = await openHandle(file, true);
  try {
    await execute(handle, 'BEGIN EXCLUSIVE');
  } catch (error) {
    await closeHandle(handle);
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new ConfigError(`The data folder ${folder} is already served by another Valopolku: stop that one, or choose another folder with DATA_DIR.`);
  }
  return { release: () => closeHandle(handle) };
}
