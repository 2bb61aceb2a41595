import { describe, expect, it } from '@jest/globals';
import { readTraineesSearch, statusOf, toListQuery } from './trainee-filters.js';

describe('the filters of the caseload', () => {
  it('keep what they know of an address and nothing else', () => {
    expect(readTraineesSearch({ phase: 'onboarding', q: 'Samira', view: 'board', coach: '', municipality: '050', x: '1' })).toEqual({ phase: 'onboarding', municipality: '050', view: 'board' });
    expect(readTraineesSearch({ view: 'cards', status: 7 })).toEqual({});
  });

  it.each([
    ['nothing asked: the open ones', {}, 'open'],
    ['all asked', { status: 'all' }, undefined],
    ['one status asked', { status: 'closed' }, 'closed'],
    ['a phase says it by itself', { phase: 'ended', status: 'open' }, undefined],
    ['a figure counts the ended too', { group: 'women' }, undefined],
    ['a figure narrowed to the open', { exitStatus: 'work', status: 'open' }, 'open'],
  ])('%s', (_what, search, expected) => expect(statusOf(search)).toBe(expected));

  it('send the searched word to the server without its blanks, and no word at all when it is empty', () => {
    expect(toListQuery({ view: 'board', coach: 'c1' }, '  sami ')).toEqual({ coach: 'c1', status: 'open', q: 'sami' });
    expect(toListQuery({}, '   ').q).toBeUndefined();
  });
});
