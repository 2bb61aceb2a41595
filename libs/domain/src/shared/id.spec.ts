import { describe, expect, it } from '@jest/globals';
import { isId } from './id.js';

describe('an id', () => {
  it.each([
    ['made by a client (version 7)', '01930000-0000-7000-8000-000000000001', true],
    ['in great letters', '01930000-ABCD-7000-8000-000000000001', true],
    ['of an official code (version 5)', 'a3d5c2f0-6c1e-5b7a-9f64-2d8e1b7c9a10', true],
    ['nil', '00000000-0000-0000-0000-000000000000', false],
    ['max', 'ffffffff-ffff-ffff-ffff-ffffffffffff', false],
    ['max in great letters', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', false],
    ['max in mixed letters', 'fFFFffff-ffff-FFFF-ffff-ffffffffffff', false],
    ['of no version', '01930000-0000-0000-8000-000000000001', false],
    ['of version 9', '01930000-0000-9000-8000-000000000001', false],
    ['of another variant', '01930000-0000-7000-c000-000000000001', false],
    ['with a line after it', '01930000-0000-7000-8000-000000000001\n', false],
    ['in braces', '{01930000-0000-7000-8000-000000000001}', false],
    ['that is no text', 7, false],
    ['that is a list', ['01930000-0000-7000-8000-000000000001'], false],
    ['that is absent', undefined, false],
  ])('%s', (_, value, is) => {
    expect(isId(value)).toBe(is);
  });
});
