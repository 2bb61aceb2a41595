import { longestAllowed } from '@valopolku/contracts';
import type { ErrorCode } from '@valopolku/domain';
import { ShapeError } from '../errors/shape-error.js';

const MOST = { keys: 200, name: 100, nodes: 20_000, depth: 20 } as const;
const SHOWN_PATH = 100;

/**
 * One cheap walk over what was sent, before anything else is done with it: a body of a few kilobytes can hold what takes
 * seconds to normalise or to build. Refuses what no contract could allow (400 at its place).
 */
export function refuseHeavy(content: unknown): void {
  const walk = { nodes: 0 };
  visit(content, '', 0, walk);
}

function visit(value: unknown, path: string, depth: number, walk: { nodes: number }): void {
  walk.nodes += 1;
  if (walk.nodes > MOST.nodes) refuse(path, 'tooMany', MOST.nodes);
  if (typeof value === 'string') {
    if (value.length > longestAllowed.text) refuse(path, 'tooLong', longestAllowed.text);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MOST.depth) refuse(path, 'invalidObject');
  if (Array.isArray(value)) {
    if (value.length > longestAllowed.list) refuse(path, 'tooMany', longestAllowed.list);
    value.forEach((item, index) => visit(item, `${path}${path && '.'}${index}`, depth + 1, walk));
    return;
  }
  const names = Object.keys(value);
  if (names.length > MOST.keys) refuse(path, 'tooMany', MOST.keys);
  for (const name of names) {
    const place = path === '' ? name : `${path}.${name}`;
    if (name.length > MOST.name) refuse(place, 'unknownField');
    visit((value as Record<string, unknown>)[name], place, depth + 1, walk);
  }
}

function refuse(path: string, code: ErrorCode, max?: number): never {
  throw new ShapeError([{ field: path.slice(0, SHOWN_PATH), code, params: max === undefined ? {} : { max } }]);
}
