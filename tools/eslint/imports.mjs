// Reads which of our files a file imports, once a run; shared by the rules about directions and cycles.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const known = new Map();
const pattern = /^\s*(?:import|export)\s[^'"]*?from\s*['"](\.[^'"]+)['"]|^\s*import\s*['"](\.[^'"]+)['"]/gm;

/** The source file behind a relative import, or undefined. */
export function target(file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const path = resolve(dirname(file), specifier);
  const bare = path.replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`, path].find((candidate) => existsSync(candidate));
}

/** Files that `file` imports, types too: who reads the one has to read the other. */
export function importsOf(file) {
  const found = known.get(file);
  if (found) return found;
  const list = [];
  known.set(file, list);
  if (!/\.tsx?$/.test(file)) return list;
  for (const match of readFileSync(file, 'utf8').matchAll(pattern)) {
    const path = target(file, match[1] ?? match[2]);
    if (path) list.push(path);
  }
  return list;
}

/** A way from `start` back to `goal`, or undefined. */
export function wayBack(start, goal) {
  const from = new Map([[start, undefined]]);
  const queue = [start];
  for (const file of queue) {
    if (file === goal) {
      const way = [];
      for (let step = file; step; step = from.get(step)) way.unshift(step);
      return way;
    }
    for (const next of importsOf(file)) if (!from.has(next)) (from.set(next, file), queue.push(next));
  }
  return undefined;
}
