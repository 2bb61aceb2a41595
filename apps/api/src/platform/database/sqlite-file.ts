import { closeSync, existsSync, lstatSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.js';
import { unwritableFiles } from './file-rights.js';

export const sqliteFile = (dataDir: string): string => join(dataDir, 'valopolku.sqlite');

/** Stands beside a database from the day it is complete, so that one that is lost is not taken for a first start. */
const proofFile = (dataDir: string): string => join(dataDir, 'valopolku.complete');
const PROOF = 'This folder holds a complete Valopolku database, valopolku.sqlite. Delete this file only to begin anew without it.\n';

const isThere = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Refuses files of the database that this process may not read and write: SQLite would open them for reading and say nothing. */
export function assertWritable(dataDir: string): void {
  const paths = unwritableFiles(sqliteFile(dataDir)).map(({ path }) => path);
  if (paths.length > 0) throw new ConfigError(`The database cannot be written: give the user of this process the right to read and write ${paths.join(', ')}.`);
}

/** A link whose end is not there; what it meant to hold may lie on a disk that is not mounted. */
export function refuseDangling(path: string): void {
  const fault = isLink(path) ? faultOf(() => statSync(path)) : undefined;
  if (fault === 'ELOOP') throw new ConfigError(`${path} is a link that leads in a circle: delete it, and put in its place what it should lead to.`);
  if (fault === 'ENOENT' || fault === 'ENOTDIR') throw new ConfigError(`${path} is a link to something that is not there: put that in its place (is its disk mounted?), or delete the link.`);
}

const isLink = (path: string): boolean => faultOf(() => lstatSync(path)) === undefined && lstatSync(path).isSymbolicLink();

function faultOf(look: () => unknown): string | undefined {
  try {
    look();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/** Makes the file of a new database. Refuses when a complete one was kept here and is gone. */
export function prepareFile(dataDir: string): void {
  const file = sqliteFile(dataDir);
  if (isThere(file)) return;
  refuseLost(dataDir);
  refuseDangling(file);
  closeSync(openSync(file, 'a', 0o600));
}

/** The database at hand is new or unfinished: refused when a complete one was kept here. */
export function refuseLost(dataDir: string): void {
  if (!existsSync(proofFile(dataDir))) return;
  throw new ConfigError(
    `The database ${sqliteFile(dataDir)} that was kept here is gone: put it back or restore a backup; to begin anew without it, delete ${proofFile(dataDir)}.`,
  );
}

/** From now on the loss of this database is noticed. */
export function noteComplete(dataDir: string): void {
  if (!existsSync(proofFile(dataDir))) writeFileSync(proofFile(dataDir), PROOF, { mode: 0o600 });
}

/** A demo that was not finished is begun anew. */
export function removeFile(dataDir: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${sqliteFile(dataDir)}${suffix}`, { force: true });
}
