// The order of spec files: those that take minutes begin first, so that none of them runs alone at the end while the other
// processor waits. jest's own order goes by the size of a file, which says nothing of that, until it has measured once.
import { statSync } from 'node:fs';

/** Whole runs over every operation or every day: the specs of these folders. */
const HEAVY = /[\\/]src[\\/](testing|demo)[\\/]/;

const rank = ({ path }) => (HEAVY.test(path) ? 1 : 0);

export default class HeavyFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => rank(b) - rank(a) || size.get(b.path) - size.get(a.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
