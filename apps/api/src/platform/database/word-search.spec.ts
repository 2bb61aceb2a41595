import { describe, expect, it } from '@jest/globals';
import { wordSearch } from './word-search.js';

describe('search by the beginnings of words', () => {
  it('matches everything when nothing was typed', () => {
    expect(wordSearch('search_text', '  ').text('sqlite')).toBe('1 = 1');
    expect(wordSearch('search_text', null).values).toEqual([]);
  });

  it('takes every word as the beginning of a word, marks and case as they are kept', () => {
    expect(wordSearch('p.search_text', ' Rauman  KOULU ').values).toEqual(['rauman%', '% rauman%', '%-rauman%', 'koulu%', '% koulu%', '%-koulu%']);
  });

  it('takes % and _ for themselves', () => {
    expect(wordSearch('search_text', '100%_!').values[0]).toBe('100!%!_!!%');
  });

  it('refuses a column name that is none', () => {
    expect(() => wordSearch('a; DROP TABLE b', 'x')).toThrow('not a plain SQL name');
  });
});
