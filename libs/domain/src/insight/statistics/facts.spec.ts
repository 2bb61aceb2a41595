import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { participationFlags } from './facts.js';

const period = (periodId: string, projectId: string | null, startedOn: string | null) => ({ periodId, projectId, startedOn });

describe('a person in a project', () => {
  it.each([
    ['one period', [period('a', 'x', '2026-01-01')], { a: [true, true] }],
    ['only referred', [period('a', 'x', null)], { a: [false, false] }],
    ['two periods', [period('b', 'x', '2026-09-01'), period('a', 'x', '2026-01-01')], { a: [true, false], b: [false, true] }],
    ['back, but only referred', [period('a', 'x', '2026-01-01'), period('b', 'x', null)], { a: [true, true], b: [false, false] }],
    ['two projects', [period('a', 'x', '2026-01-01'), period('b', 'y', '2026-09-01')], { a: [true, true], b: [true, true] }],
    ['without a project and in one', [period('a', null, '2026-01-01'), period('b', 'y', '2026-09-01')], { a: [true, true], b: [true, true] }],
    ['twice on one day', [period('b', 'x', '2026-01-01'), period('a', 'x', '2026-01-01')], { a: [true, false], b: [false, true] }],
  ])('%s', (_name, periods, flags) => {
    const found = participationFlags(periods);
    for (const [id, [first, last]] of Object.entries(flags)) {
      expect(found.get(id)).toMatchObject({ firstInProject: first, lastInProject: last });
    }
  });

  it('counts exactly once a project, first and last', () => {
    const anyPeriod = fc.record({
      periodId: fc.uuid(),
      projectId: fc.constantFrom('x', 'y', null),
      startedOn: fc.constantFrom(null, '2026-01-01', '2026-02-01', '2026-03-01'),
    });
    fc.assert(fc.property(fc.uniqueArray(anyPeriod, { selector: (one) => one.periodId, maxLength: 8 }), (periods) => {
      const flags = participationFlags(periods);
      for (const project of ['x', 'y', null]) {
        const started = periods.filter((one) => one.projectId === project && one.startedOn !== null);
        const expected = started.length > 0 ? 1 : 0;
        expect(started.filter((one) => flags.get(one.periodId)?.firstInProject)).toHaveLength(expected);
        expect(started.filter((one) => flags.get(one.periodId)?.lastInProject)).toHaveLength(expected);
      }
      const begun = periods.filter((one) => one.startedOn !== null).sort((a, b) => (`${a.startedOn}${a.periodId}` < `${b.startedOn}${b.periodId}` ? -1 : 1));
      expect(periods.filter((one) => flags.get(one.periodId)?.firstOfAll)).toEqual(begun.slice(0, 1));
      expect(periods.filter((one) => flags.get(one.periodId)?.lastOfAll)).toEqual(begun.slice(-1));
    }));
  });
});
