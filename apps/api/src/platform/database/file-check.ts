import { DatabaseFailure } from './database-failure.js';
import { closeHandle, execute, openHandle, rowsOf } from './sqlite-handle.js';

/** A file of 30 MB takes 0.05 s, one of many GB on a slow disk minutes; nobody waits longer for a start. */
export const CHECK_MS = 20_000;

/**
 * Looks through the whole file, so that a damaged one is refused at start and not served. The pages and rows only: the rules of
 * the schema were held when a row was written.
 */
export async function assertUndamaged(file: string, limit = CHECK_MS): Promise<void> {
  const handle = await openHandle(file, false);
  // Again and again: between two statements there is nothing to interrupt.
  const timer = setInterval(() => handle.interrupt(), limit);
  try {
    await execute(handle, 'PRAGMA ignore_check_constraints = ON');
    const [first] = await rowsOf<{ quick_check: string }>(handle, 'PRAGMA quick_check(1)');
    if (first && first.quick_check !== 'ok') throw new DatabaseFailure('damaged', finding(first.quick_check));
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_INTERRUPT') throw error;
    process.emitWarning(`The database ${file} is large: it was not looked through to its end, which takes more than ${limit / 1000} s.`);
  } finally {
    clearInterval(timer);
    await closeHandle(handle);
  }
}

/** Its last line, such as "Tree 5 page 6: btreeInitPage() returns error code 11". */
const finding = (told: string): string => `quick_check: ${told.trim().split('\n').at(-1) ?? ''}`;
