import { accessSync, constants, existsSync } from 'node:fs';

/** The database, and the log and index of WAL mode: what is written into one that was deleted is lost at the next start. */
export const SUFFIXES = ['', '-wal', '-shm'];

/** Which of the files that stand this process may not write, and why. */
export function unwritableFiles(file: string): { path: string; code: string }[] {
  return SUFFIXES.map((suffix) => `${file}${suffix}`).flatMap((path) => {
    if (!existsSync(path)) return [];
    try {
      accessSync(path, constants.W_OK | constants.R_OK);
      return [];
    } catch (error) {
      return [{ path, code: (error as { code?: string }).code ?? 'no right' }];
    }
  });
}
