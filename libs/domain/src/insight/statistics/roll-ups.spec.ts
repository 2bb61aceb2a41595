import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RollUpRow } from './roll-ups.js';
import { contributions, periodContributions, rollUpDifference, rollUpKey, summed } from './roll-ups.js';
import { sampleCompletionFact, samplePeriodFact } from './sample-facts.js';

const short = (row: RollUpRow): string => `${row.month}/${row.dimension}/${row.value}=${row.n},${row.minutes}`;

describe('what a period adds', () => {
  it('is its place in the process, the person at start and exit, its logs and completions', () => {
    const months = [{ month: '2016-02', environmentId: 'school', logs: 3, minutes: 600 }];
    expect(contributions(samplePeriodFact(), months, [sampleCompletionFact()]).map(short)).toEqual([
      '/phase/ended=1,0',
      '2016-01/participants/=1,0',
      '2016-07/exits/working=1,0',
      '2016-02/logs/=3,600',
      '2016-02/logsByEnvironment/school=3,600',
      '2016-06/completions/=1,0',
      '2016-06/completionsByQualification/qualification-1=1,0',
    ]);
  });

  it.each([
    ['a referral is no participant', { startedOn: null, endedOn: null, exitOn: null, exitStatus: null, phase: 'referred' as const }, ['/phase/referred=1,0']],
    ['someone back counts once', { firstInProject: false }, ['/phase/ended=1,0', '2016-07/exits/working=1,0']],
    ['an exit recorded before the end waits for it', { endedOn: null, phase: 'demonstration' as const }, ['/phase/demonstration=1,0', '2016-01/participants/=1,0']],
    ['an earlier exit does not count', { lastInProject: false }, ['/phase/ended=1,0', '2016-01/participants/=1,0']],
  ])('%s', (_name, changes, rows) => {
    expect(periodContributions(samplePeriodFact(changes)).map(short)).toEqual(rows);
  });

  it('has no empty key but the empty word', () => {
    for (const row of contributions(samplePeriodFact({ projectId: null }), [], [sampleCompletionFact({ projectId: null })])) {
      expect(row.projectId).toBe('');
      expect(Object.values(row).every((value) => value !== null && value !== undefined)).toBe(true);
    }
  });
});

describe('a change', () => {
  const before = contributions(samplePeriodFact(), [{ month: '2016-02', environmentId: 'school', logs: 3, minutes: 600 }], []);

  it('of nothing is nothing', () => {
    expect(rollUpDifference(before, before)).toEqual([]);
  });

  it('of the municipality takes away there and adds here', () => {
    const after = contributions(samplePeriodFact({ municipalityCode: '050' }), [{ month: '2016-02', environmentId: 'school', logs: 3, minutes: 600 }], []);
    const difference = rollUpDifference(before, after);
    expect(difference).toHaveLength(before.length * 2);
    expect(difference.filter((row) => row.municipalityCode === '684').every((row) => row.n < 0)).toBe(true);
    expect(difference.filter((row) => row.municipalityCode === '050').every((row) => row.n > 0)).toBe(true);
  });

  it('of one entry touches its month only', () => {
    const after = contributions(samplePeriodFact(), [{ month: '2016-02', environmentId: 'school', logs: 4, minutes: 840 }], []);
    expect(rollUpDifference(before, after).map(short)).toEqual(['2016-02/logsByEnvironment/school=1,240', '2016-02/logs/=1,240']);
  });

  it('is given in key order, each key once', () => {
    const keys = rollUpDifference([], [...before, ...before]).map(rollUpKey);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('kept step by step is the same as rebuilt at the end', () => {
    const anyMonths = fc.array(
      fc.record({
        month: fc.constantFrom('2016-01', '2016-02'),
        environmentId: fc.constantFrom('school', 'library'),
        logs: fc.integer({ min: 1, max: 5 }),
        minutes: fc.integer({ min: 1, max: 500 }),
      }),
      { maxLength: 4 },
    );
    const anyState = fc.tuple(anyMonths, fc.constantFrom('684', '050'), fc.constantFrom('onboarding', 'ended'));
    fc.assert(fc.property(fc.array(anyState, { minLength: 1, maxLength: 6 }), (states) => {
      const rows = states.map(([months, municipalityCode, phase]) =>
        contributions(samplePeriodFact({ municipalityCode, phase: phase === 'ended' ? 'ended' : 'onboarding' }), months, []));
      const kept = rows.reduce<RollUpRow[]>((stored, after, index) => summed([...stored, ...rollUpDifference(rows[index - 1] ?? [], after)]), []);
      expect(kept).toEqual(summed(rows.at(-1) ?? []));
    }));
  });
});
