import { describe, expect, it } from '@jest/globals';
import { isIdle, readEnvironmentsSearch, toListQuery } from './environment-filters.js';

describe('filters of the environments in the address', () => {
  it.each([
    ['nothing', {}, {}],
    ['every filter', { kind: 'company', municipality: '684', state: 'inUse', degreePart: 'p1', q: 'koulu' }, { kind: 'company', municipality: '684', state: 'inUse', degreePart: 'p1', q: 'koulu' }],
    ['the coverage', { view: 'coverage' }, { view: 'coverage' }],
    ['a view that there is not', { view: 'map' }, {}],
    ['an empty filter', { kind: '', q: '' }, {}],
    ['something that is no text', { kind: ['company'], municipality: 684, state: null }, {}],
    ['what is not known', { organiser: 'x', limit: '9' }, {}],
  ])('reads %s', (_, address, search) => expect(readEnvironmentsSearch(address)).toEqual(search));

  it('asks the server for all but the view', () => {
    expect(toListQuery({ view: 'coverage', kind: 'company', q: 'halli' })).toEqual({ kind: 'company', q: 'halli' });
  });

  it.each([['retired', true], ['dormant', true], ['inUse', false], ['candidate', false]])('%s waits for nothing: %s', (state, idle) => expect(isIdle(state)).toBe(idle));
});
