import { isStorable } from '@valopolku/domain';
import { ShapeError } from '../errors/shape-error.js';

const DEEPEST = 20;

/** Every string in NFC; NUL and lone surrogates, which no database keeps, are refused wherever they stand. */
export function cleanText(value: unknown, path = '', depth = 0): unknown {
  if (depth > DEEPEST) throw new ShapeError([{ field: path.slice(0, 100), code: 'invalidObject', params: {} }]);
  if (typeof value === 'string') {
    if (!isStorable(value)) throw new ShapeError([{ field: path, code: 'invalidText', params: {} }]);
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item, index) => cleanText(item, `${path}${path && '.'}${index}`, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanText(item, path === '' ? name : `${path}.${name}`, depth + 1)]));
}
