import { describe, expect, it } from '@jest/globals';
import { supports } from './node-version.mjs';

describe('the Node versions that are supported', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.9', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s: %s', (version, expected) => expect(supports(version)).toBe(expected));
});
