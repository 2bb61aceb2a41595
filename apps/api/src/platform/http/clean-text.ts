import { isStorable } from '@valopolku/domain';
import { ShapeError } from '../errors/shape-error.js';

/**
 * Every string in NFC; what no database keeps (NUL, lone surrogates) and what takes long to normalise (endless marks) is refused
 * wherever it stands. Only for what `refuseHeavy` let through: its depth and its lengths are known.
 */
export function cleanText(value: unknown, path = ''): unknown {
  if (typeof value === 'string') {
    if (!isStorable(value)) throw new ShapeError([{ field: path, code: 'invalidText', params: {} }]);
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item, index) => cleanText(item, `${path}${path && '.'}${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanText(item, path === '' ? name : `${path}.${name}`)]));
}
