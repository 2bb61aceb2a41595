import { describe, expect, it } from '@jest/globals';
import { wordSearch } from './word-search.js';

describe('search by the beginnings of words', () => {
  it('matches everything when nothing was typed', () => {
    expect(wordSearch('search_text', '  ').text('sqlite')).toBe('1 = 1');
    expect(wordSearch('search_text', null).values).toEqual([]);
  });

  it('takes every word as the beginning of a word, in the form in which words are kept', () => {
    expect(wordSearch('p.search_text', ' Rauman  KOULU ').values).toEqual(['rauman%', '% rauman%', 'koulu%', '% koulu%']);
  });

  it('never hands a sign of LIKE on, and finds nothing by signs alone', () => {
    expect(wordSearch('search_text', '100%_!').values).toEqual(['100%', '% 100%']);
    expect(wordSearch('search_text', '%_').text('sqlite')).toBe('1 = 0');
  });

  it('refuses a column name that is none', () => {
    expect(() => wordSearch('a; DROP TABLE b', 'x')).toThrow('not a plain SQL name');
  });
});
