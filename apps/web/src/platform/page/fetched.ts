import { ProblemError } from '../api/problem-error.js';

const isAnswering = () => fetch('/health/live', { cache: 'no-store' }).then(({ ok }) => ok, () => false);

/**
 * A piece of our own code that is fetched when it is first needed. When it does not come because the service does not answer, that is a
 * problem like any other: said in its place. When the service answers, the code is of an older release; the first error then stands, at
 * which the router loads the application anew.
 */
export function fetched<T>(load: () => Promise<T>): () => Promise<T> {
  return () => load().catch(async (reason: unknown) => {
    if (await isAnswering()) throw reason;
    throw new ProblemError('network', 0);
  });
}
