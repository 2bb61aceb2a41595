// Which files of tests took longest, from the reports of jest and of Playwright. Only told: a time never fails a test.
import { relative } from 'node:path';
import { root } from './run.mjs';

/** @typedef {{ file: string, seconds: number }} Took */

/** @returns {Took[]} of jest's report (`--json`) */
export const tookInJest = ({ testResults }) =>
  testResults.map(({ name, startTime, endTime }) => ({ file: relative(root, name).replaceAll('\\', '/'), seconds: (endTime - startTime) / 1000 }));

/** @returns {Took[]} of Playwright's report: the sum of a file's journeys, whose describe blocks stand within it */
export const tookInPlaywright = ({ suites }) => suites.map((suite) => ({ file: `e2e/journeys/${suite.file}`, seconds: durationOf(suite) / 1000 }));

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const durationOf = ({ suites = [], specs = [] }) =>
  sum([...suites.map(durationOf), ...specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)))]);

/** Lines to print, the slowest first. @param {readonly Took[]} took */
export function slowestLines(took, count = 20) {
  const slowest = [...took].sort((one, other) => other.seconds - one.seconds).slice(0, count);
  return slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
