import { ProblemError } from '../platform/api/problem-error.js';

/** The thing as somebody else left it, when they were faster (412): it is shown at once, and the next try carries its version. */
export function currentOf<T>(error: Error): T | null {
  if (!(error instanceof ProblemError) || error.code !== 'versionConflict' || !error.current) return null;
  return error.current as T;
}
