import type { ProblemError } from './problem-error.js';

/** Asks the user about the doubts of a 409 `confirm`; true: the values are right, go on. */
export type Asker = (problem: ProblemError) => Promise<boolean>;

const askers: Asker[] = [];

/** While `work` runs, its requests ask by this asker: a form's own question. */
export async function askingBy<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
  askers.push(asker);
  try {
    return await work();
  } finally {
    askers.splice(askers.lastIndexOf(asker), 1);
  }
}

/** Where nobody asks, the refusal stands as it is. */
export function isSure(problem: ProblemError): Promise<boolean> {
  return askers.at(-1)?.(problem) ?? Promise.resolve(false);
}
