import { describe, expect, it } from '@jest/globals';
import { readOverviewSearch, shownFilters } from './overview-filters.js';

const projects = [
  { id: 'old', startsOn: '2015-02-16', endsOn: '2018-02-15' },
  { id: 'running', startsOn: '2025-09-01', endsOn: '2027-12-31' },
  { id: 'newer', startsOn: '2026-03-01', endsOn: '2028-02-28' },
];

describe('the filters of the overview', () => {
  it.each([
    ['the newest project that runs today, unless asked otherwise', {}, '2026-11-21', { project: 'newer' }],
    ['the one that is asked for', { project: 'old', field: 'f' }, '2026-11-21', { project: 'old', field: 'f' }],
    ['all projects', { project: 'all', municipality: '684' }, '2026-11-21', { municipality: '684' }],
    ['all when none runs', {}, '2020-01-01', {}],
    ['a project on its last day', {}, '2018-02-15', { project: 'old' }],
  ])('%s', (_what, search, today, expected) => expect(shownFilters(search, projects, today)).toEqual(expected));

  it('keep what they know of an address', () => {
    expect(readOverviewSearch({ project: 'all', municipality: '050', field: '', q: 'x' })).toEqual({ project: 'all', municipality: '050' });
  });
});
