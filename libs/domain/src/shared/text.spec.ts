import { describe, expect, it } from '@jest/globals';
import { isStorable, oneLine, storedText } from './text.js';

describe('stored text', () => {
  it('is composed and trimmed', () => {
    expect(storedText('  ä ')).toBe('ä');
  });

  it.each([
    ['Virta\u00adnen', 'Virtanen'], ['\u200bAino\ufeff', 'Aino'], ['\u202a+358 40\u202c', '+358 40'], ['Ai\u200dno', 'Aino'], ['ん\u3164', 'ん'],
    // What shapes the writing, or one picture of several, stays.
    ['نسرین\u200cجان', 'نسرین\u200cجان'], ['क्\u200dष', 'क्\u200dष'], ['👩\u200d🔧', '👩\u200d🔧'],
  ])('of %j has no sign that nobody sees', (typed, stored) => {
    expect(storedText(typed)).toBe(stored);
  });

  it('of one line has one kind of space', () => {
    expect(oneLine(' Anna\u00a0\u2009Maria\u202f')).toBe('Anna Maria');
  });

  it.each([
    ['tavallinen teksti', true],
    ['hymy 😀', true],
    ['a\u0000b', false],
    ['\ud800', false],
    ['x\udc00y', false],
    ['', true],
  ])('%j can be stored: %s', (text, storable) => {
    expect(isStorable(text)).toBe(storable);
  });
});
