import { DatabaseFailure } from './database-failure.js';

/**
 * As `work` ends, or `hung` after so many milliseconds. `work` itself cannot be called back: whoever waits no longer must
 * reckon with its being done after all. Without a limit it is waited for as long as it takes.
 */
export async function within<T>(milliseconds: number | undefined, work: Promise<T>): Promise<T> {
  if (milliseconds === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseFailure('hung', `${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
