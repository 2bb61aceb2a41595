import { AsyncLocalStorage } from 'node:async_hooks';

const unwanted = new AsyncLocalStorage<true>();

/**
 * Runs many changes for which nobody reads the answer: the demo, imports. Rules, audit and facts are as ever; only the fresh
 * page that each use case would answer with is not loaded, which is half of the statements.
 */
export function withoutAnswers<T>(work: () => T): T {
  return unwanted.run(true, work);
}

/** False while nobody reads what is presented; a reader then returns an empty answer at once. */
export function answersWanted(): boolean {
  return unwanted.getStore() === undefined;
}

/** Stands for an answer that nobody reads. */
export function noAnswer<T extends object>(): T {
  return {} as T;
}
