import { describe, expect, it } from '@jest/globals';
import type { Predicate, StatisticDefinition } from './definition.js';
import { TODAY } from './definition.js';
import { evaluate } from './evaluate.js';
import { samplePeriodFact } from './sample-facts.js';

function count(where: Predicate<'period'>): StatisticDefinition<'period'> {
  return { id: 'test', source: 'period', measure: { kind: 'rows' }, dimensions: [], where, definedBy: 'spec' };
}

const facts = [
  samplePeriodFact({ periodId: 'a', ageAtStart: 20, minutes: 60, startedOn: '2016-01-18' }),
  samplePeriodFact({ periodId: 'b', ageAtStart: 30, minutes: 30, startedOn: '2016-02-01' }),
  samplePeriodFact({ periodId: 'c', ageAtStart: null, minutes: 10, startedOn: null }),
];
const filter = { organisationId: 'organisation-1' };

describe('a predicate', () => {
  it.each<[string, Predicate<'period'>, number]>([
    ['equal', { column: 'ageAtStart', is: 'equal', value: 20 }, 1],
    ['above', { column: 'ageAtStart', is: 'above', value: 20 }, 1],
    ['at least', { column: 'ageAtStart', is: 'atLeast', value: 20 }, 2],
    ['below', { column: 'ageAtStart', is: 'below', value: 30 }, 1],
    ['at most', { column: 'ageAtStart', is: 'atMost', value: 30 }, 2],
    ['one of', { column: 'ageAtStart', is: 'oneOf', values: [30, 40] }, 1],
    ['known', { column: 'ageAtStart', is: 'known' }, 2],
    ['unknown', { column: 'ageAtStart', is: 'unknown' }, 1],
    ['the day of the question', { column: 'startedOn', is: 'below', value: TODAY }, 1],
    ['all of nothing holds', { all: [] }, 3],
    ['any of nothing does not', { any: [] }, 0],
    ['all', { all: [{ column: 'ageAtStart', is: 'known' }, { column: 'minutes', is: 'above', value: 30 }] }, 1],
    ['any', { any: [{ column: 'ageAtStart', is: 'unknown' }, { column: 'minutes', is: 'above', value: 30 }] }, 2],
    ['true', { column: 'firstInProject', is: 'equal', value: true }, 3],
  ])('%s', (_name, where, value) => {
    expect(evaluate(count(where), facts, filter, '2016-02-01')).toEqual([{ keys: [], value }]);
  });
});

describe('a measure', () => {
  it('sums a column, counts people once', () => {
    const base = count({ all: [] });
    expect(evaluate({ ...base, measure: { kind: 'sum', column: 'minutes' } }, facts, filter, '2016-02-01')[0]?.value).toBe(100);
    expect(evaluate({ ...base, measure: { kind: 'people' } }, facts, filter, '2016-02-01')[0]?.value).toBe(1);
    expect(evaluate(base, [], filter, '2016-02-01')).toEqual([{ keys: [], value: 0 }]);
  });
});

describe('dimensions', () => {
  it('are the month of a date, with what is not known under an empty key', () => {
    const byMonth = { ...count({ all: [] }), dimensions: [{ kind: 'month', column: 'startedOn' }] } as StatisticDefinition<'period'>;
    expect(evaluate(byMonth, facts, filter, '2016-02-01').map((row) => row.keys[0])).toEqual(['', '2016-01', '2016-02']);
  });

  it('combine, and only groups that exist are given', () => {
    const two: StatisticDefinition<'period'> = {
      ...count({ all: [] }),
      dimensions: [{ kind: 'value', column: 'municipalityCode' }, { kind: 'value', column: 'gender' }],
    };
    expect(evaluate(two, facts, filter, '2016-02-01')).toEqual([{ keys: ['684', 'female'], value: 3 }]);
    expect(evaluate(two, [], filter, '2016-02-01')).toEqual([]);
  });
});
