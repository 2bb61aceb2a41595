import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.js';
import { refuseDangling } from './sqlite-file.js';
import { closeHandle, execute, openHandle, type SqliteHandle } from './sqlite-handle.js';

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
  refuseDangling(file);
  const handle = await opened(file);
  try {
    await execute(handle, 'BEGIN EXCLUSIVE');
  } catch (error) {
    await closeHandle(handle);
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw unusable(file);
    throw new ConfigError(`The data folder ${folder} is already served by another Valopolku: stop that one, or choose another folder with DATA_DIR.`);
  }
  return { release: () => closeHandle(handle) };
}

async function opened(file: string): Promise<SqliteHandle> {
  try {
    closeSync(openSync(file, 'a', 0o600));
    return await openHandle(file, true);
  } catch {
    throw unusable(file);
  }
}

/** A folder, something else than a lock, or without the right to write it. It holds nothing. */
const unusable = (file: string): ConfigError => new ConfigError(`The lock file ${file} cannot be used: delete it, it holds no data and is made anew.`);
