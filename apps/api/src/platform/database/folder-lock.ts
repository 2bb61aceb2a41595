import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { ConfigError } from '../config/config.js';

/** Holds a data folder for one server. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Makes the folder if need be; a folder that cannot be written gets one clear sentence. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch {
    throw new ConfigError(`The data folder ${folder} cannot be written: choose another with DATA_DIR or change its rights.`);
  }
}

/**
 * Takes the folder, or says who has it. The lock is an exclusive transaction on a small file beside the database: the operating
 * system lets it go when the process ends, however it ends.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const handle = await open(join(folder, 'serving.lock'));
  try {
    await execute(handle, 'BEGIN EXCLUSIVE');
  } catch {
    await close(handle);
    throw new ConfigError(`The data folder ${folder} is already served by another Valopolku: stop that one, or choose another folder with DATA_DIR.`);
  }
  return { release: () => close(handle) };
}

function open(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(handle)));
  });
}

function execute(handle: sqlite3.Database, statement: string): Promise<void> {
  return new Promise((resolve, reject) => handle.exec(statement, (error) => (error ? reject(error) : resolve())));
}

function close(handle: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => handle.close((error) => (error ? reject(error) : resolve())));
}
