import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../config/config.js';
import { readOnlySentence } from './folder-lock.js';
import { refuseDangling } from './sqlite-file.js';

/** What we write into the folder; anything else there belongs to somebody else. */
const OURS = /^(valopolku\.(sqlite(-wal|-shm|-journal)?|complete|room)|serving\.lock(-journal)?)$/;
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;
const OTHERS = 0o077;

/**
 * Makes the folder if need be, for this user alone, and closes one of ours that stands open to others. A folder that cannot be used
 * gets one clear sentence. Returns a sentence for each thing that others may read and that is not ours to close.
 */
export function prepareFolder(folder: string): string[] {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as { code?: string };
    if (code === 'EROFS') throw new ConfigError(readOnlySentence(folder));
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new ConfigError(`DATA_DIR ${folder} is a file, or lies below one: choose a folder with DATA_DIR.`);
    if (code === 'ENOSPC') throw new ConfigError(`The data folder ${folder} cannot be made, its disk is full: free some room, or choose another with DATA_DIR.`);
    throw new ConfigError(`The data folder ${folder} cannot be written: choose another with DATA_DIR or change its rights.`);
  }
  for (const name of readdirSync(folder)) if (OURS.test(name)) refuseDangling(join(folder, name));
  // Windows keeps rights in another way, and a folder of one's own is closed there.
  return process.platform === 'win32' ? [] : closeToOthers(folder);
}

/** One level at a time: Node's own `recursive` never ends below a folder that can hold none, such as /proc. */
function makeFolder(folder: string): void {
  refuseDangling(folder);
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    return;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: OWN_FOLDER });
}

function closeToOthers(folder: string): string[] {
  const names = readdirSync(folder);
  const files = names.filter((name) => OURS.test(name)).map((name) => join(folder, name));
  const open = files.filter((file) => !closed(file, OWN_FILE)).map((file) => `The file ${file} can be read by others and its rights cannot be changed: close it with chmod 600.`);
  if (files.length === names.length && closed(folder, OWN_FOLDER)) return open;
  if (!isOpen(folder)) return open;
  return [...open, `The data folder ${folder} is open to others and is not ours alone: choose a folder of its own with DATA_DIR, or close it with chmod 700.`];
}

const isOpen = (path: string): boolean => (statSync(path).mode & OTHERS) !== 0;

function closed(path: string, mode: number): boolean {
  if (!isOpen(path)) return true;
  try {
    chmodSync(path, mode);
  } catch {
    return false;
  }
  return !isOpen(path);
}
