import { describe, expect, it } from '@jest/globals';
import { gradingScaleOf } from '../../catalogue/qualification/catalogue.js';
import type { Grade, GradingScale } from '../../catalogue/qualification/grades.js';
import { canRecordQualification, completionChange, isRaised } from './completion.rules.js';

describe('a raised grade', () => {
  it.each<[GradingScale, Grade, Grade, boolean]>([
    ['fivePoint', '1', '2', true],
    ['fivePoint', '3', '3', false],
    ['fivePoint', '5', '4', false],
    ['fivePoint', '3', 'failed', false],
    ['threePoint', 'T1', 'K3', true],
    ['threePoint', 'K3', 'H2', false],
    ['passFail', 'passed', 'passed', false],
    ['passFail', 'failed', 'passed', true],
  ])('on %s from %s to %s: %s', (scale, from, to, raised) => {
    expect(isRaised(scale, from, to)).toBe(raised);
  });
});

describe('what a result makes', () => {
  const result = (grade: Grade) => ({ grade, completedOn: '2026-11-10', demonstrationId: 'demonstration-2' });
  const before = {
    gradingScale: 'fivePoint', grade: '2', completedOn: '2026-06-01', demonstrationId: 'demonstration-1',
    earlierGrades: [{ grade: '1', completedOn: '2026-03-01', demonstrationId: null }],
  } as const;
  const existing = { ...before, earlierGrades: [...before.earlierGrades] };

  it('a first pass completes the degree part', () => {
    expect(completionChange(null, result('3'))).toEqual({ kind: 'create' });
  });

  it('a fail completes nothing and takes nothing away', () => {
    expect(completionChange(null, result('failed'))).toEqual({ kind: 'none' });
    expect(completionChange(existing, result('failed'))).toEqual({ kind: 'none' });
  });

  it('a higher grade replaces the earlier one and keeps it', () => {
    expect(completionChange(existing, result('4'))).toEqual({
      kind: 'raise',
      earlierGrades: [
        { grade: '1', completedOn: '2026-03-01', demonstrationId: null },
        { grade: '2', completedOn: '2026-06-01', demonstrationId: 'demonstration-1' },
      ],
    });
    expect(existing.earlierGrades).toHaveLength(1);
  });

  it.each<[Grade]>([['2'], ['1']])('the same or a lower grade (%s) changes nothing', (grade) => {
    expect(completionChange(existing, result(grade))).toEqual({ kind: 'none' });
  });
});

describe('a whole qualification', () => {
  const context = {
    parts: [
      { id: 'a', kind: 'mandatory' as const },
      { id: 'b', kind: 'mandatory' as const },
      { id: 'c', kind: 'optional' as const },
      { id: 'd', kind: 'competenceAreaMandatory' as const },
    ],
    completedPartIds: ['a', 'b', 'c'],
    isRecorded: false,
    startedOn: '2026-08-03',
  };

  it.each([
    ['with every mandatory part', {}, '2026-11-10', []],
    ['without an optional part', { completedPartIds: ['a', 'b'] }, '2026-11-10', []],
    ['without a mandatory part', { completedPartIds: ['a', 'c'] }, '2026-11-10', ['qualificationVersionId:mandatoryPartMissing']],
    ['of a version without mandatory parts', { parts: [{ id: 'c', kind: 'optional' as const }], completedPartIds: ['c'] }, '2026-11-10', []],
    ['without any completion', { parts: [], completedPartIds: [] }, '2026-11-10', ['qualificationVersionId:noCompletions']],
    ['in the future', {}, '2026-11-18', ['date:dateInFuture']],
    ['before the period', {}, '2026-08-02', ['date:dateBeforeStart']],
  ])('%s', (_name, changes, date, refused) => {
    const error = canRecordQualification({ ...context, ...changes }, date, '2026-11-17');
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });

  it('names the parts that are missing', () => {
    const error = canRecordQualification({ ...context, completedPartIds: ['c'] }, '2026-11-10', '2026-11-17');
    expect(error?.params).toEqual({ missing: ['a', 'b'], count: 2 });
  });

  it('is recorded once, of someone who has started', () => {
    expect(canRecordQualification({ ...context, isRecorded: true }, '2026-11-10', '2026-11-17')?.code).toBe('qualificationAlreadyCompleted');
    expect(canRecordQualification({ ...context, startedOn: null }, '2026-11-10', '2026-11-17')?.code).toBe('periodNotStarted');
  });
});

describe('the scale of a version', () => {
  it.each([
    ['initial', '2018-08-01', 'fivePoint'],
    ['initial', '2018-01-01', 'fivePoint'],
    ['initial', '2017-12-31', 'threePoint'],
    ['initial', null, 'fivePoint'],
    ['further', '2014-01-01', 'passFail'],
    ['specialist', '2022-01-01', 'passFail'],
  ] as const)('%s in force from %s: %s', (type, from, scale) => {
    expect(gradingScaleOf(type, from)).toBe(scale);
  });
});
