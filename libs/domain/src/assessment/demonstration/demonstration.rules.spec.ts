import { describe, expect, it } from '@jest/globals';
import type { EnvironmentApproval } from '../../sites/environment/environment.js';
import type { GradingScale } from '../../catalogue/qualification/grades.js';
import type { DemonstrationState } from '../../shared/demonstration-states.js';
import { GRADING_SCALES } from '../../catalogue/qualification/grades.js';
import { DEMONSTRATION_STATES } from '../../shared/demonstration-states.js';
import type { Assessor } from './demonstration.js';
import type { BookingContext } from './demonstration.rules.js';
import { bookingNeeds, canBook, canCancel, canMoveTo, canPlan, canRecordResult, DEMONSTRATION_STEPS, isGradeOf, isPass, lackingNow } from './demonstration.rules.js';

const TODAY = '2026-11-17';
const teacher: Assessor = { kind: 'provider', name: 'Riitta Lampela', organisation: 'Selkämeren ammattiopisto' };
const employer: Assessor = { kind: 'workingLife', name: 'Tarja Aaltonen', organisation: 'Rauman kaupunki' };
const secondTeacher: Assessor = { ...teacher, name: 'Olli Ranta' };

const approval: EnvironmentApproval = {
  id: 'approval-1',
  organisationId: 'organisation-1',
  version: 1,
  environmentId: 'school',
  degreePartId: 'part-1',
  qualificationVersionId: 'version-1',
  providerId: 'provider-1',
  identifiedOn: '2026-03-12',
  outsideExpert: null,
  reviewBy: '2027-07-31',
  withdrawnOn: null,
};

const plan = {
  state: 'draft' as DemonstrationState,
  degreePartId: 'part-1',
  providerId: 'provider-1' as string | null,
  environmentId: 'school' as string | null,
  startsOn: '2027-01-12' as string | null,
  endsOn: null as string | null,
  assessors: [teacher, employer],
  specialReason: null as string | null,
};
const context: BookingContext = { approvals: [approval], retiredOn: null, coachName: 'Hanna Ylitalo', startedOn: '2026-08-03' };

describe('booking', () => {
  it.each<[string, Partial<typeof plan>, string[]]>([
    ['complete', {}, []],
    ['no provider', { providerId: null }, ['provider']],
    ['no environment', { environmentId: null }, ['environment']],
    ['no date', { startsOn: null }, ['dates']],
    ['another degree part', { degreePartId: 'part-2' }, ['approval']],
    ['approved by another provider', { providerId: 'provider-2' }, ['approval']],
    ['after the review date', { startsOn: '2027-08-01' }, ['approval']],
    ['from the review date on', { startsOn: '2027-07-31' }, []],
    ['until after the review date', { startsOn: '2027-07-31', endsOn: '2027-08-01' }, ['approval']],
    ['no assessor', { assessors: [] }, ['providerAssessor', 'workingLifeAssessor']],
    ['a teacher alone', { assessors: [teacher] }, ['workingLifeAssessor']],
    ['working life alone', { assessors: [employer] }, ['providerAssessor']],
    ['two teachers', { assessors: [teacher, secondTeacher] }, ['specialReason']],
    ['two teachers with a reason', { assessors: [teacher, secondTeacher], specialReason: 'Työpaikka on suljettu' }, []],
    ['an assessor without a name', { assessors: [teacher, { ...employer, name: ' ' }] }, ['workingLifeAssessor']],
    ['the coach', { assessors: [teacher, { ...employer, name: ' hanna ylitalo' }] }, ['coachAssesses']],
    ['nothing at all', { providerId: null, environmentId: null, startsOn: null, assessors: [] }, ['provider', 'environment', 'dates', 'providerAssessor', 'workingLifeAssessor']],
  ])('%s', (_name, changes, needs) => {
    const one = { ...plan, ...changes };
    expect(bookingNeeds(one, context)).toEqual(needs);
    expect(canBook(one, context)?.errors.length ?? 0).toBe(needs.length);
  });

  it.each([
    ['2027-01-11', '2027-01-12', null, ['environmentRetired']],
    ['2027-01-12', '2027-01-12', null, []],
    ['2027-01-12', '2027-01-12', '2027-01-13', ['environmentRetired']],
    ['2026-12-01', null, null, ['environmentRetired', 'dates']],
  ])('where it is retired on %s, for %s–%s', (retiredOn, startsOn, endsOn, needs) => {
    const one = { ...plan, startsOn, endsOn };
    expect(bookingNeeds(one, { ...context, retiredOn })).toEqual(needs);
    expect(canBook(one, { ...context, retiredOn })?.errors.map(({ code }) => code) ?? []).toEqual(needs.map((need) => (need === 'dates' ? 'required' : need)));
  });

  it.each<[DemonstrationState, Partial<BookingContext>, string[]]>([
    ['draft', { approvals: [] }, ['approval', 'workingLifeAssessor']],
    ['booked', {}, []],
    ['booked', { approvals: [] }, ['approval']],
    ['booked', { approvals: [{ ...approval, withdrawnOn: '2026-12-01' }] }, ['approval']],
    ['booked', { retiredOn: '2026-12-01' }, ['environmentRetired']],
    ['held', { approvals: [] }, []],
    ['interrupted', { approvals: [] }, ['approval', 'workingLifeAssessor']],
    ['assessed', { approvals: [], retiredOn: '2026-12-01' }, []],
    ['cancelled', { approvals: [] }, []],
  ])('of a %s one with %j is said to lack %j', (state, changes, needs) => {
    expect(lackingNow({ ...plan, assessors: [teacher], state }, { ...context, ...changes })).toEqual(needs);
  });

  it('names the field and the rule', () => {
    const error = canBook({ ...plan, assessors: [teacher], environmentId: null }, context);
    expect(error?.code).toBe('invalidInput');
    expect(error?.errors.map((one) => `${one.field}:${one.code}`)).toEqual(['environmentId:required', 'assessors:assessorFromWorkingLifeMissing']);
  });

  it.each([
    ['2027-01-12', '2027-01-14', undefined],
    ['2027-01-12', null, undefined],
    [null, null, undefined],
    ['2026-08-02', null, 'dateBeforeStart'],
    ['2027-01-12', '2027-01-11', 'endBeforeStart'],
    [null, '2027-01-11', 'required'],
  ])('dates %s–%s', (startsOn, endsOn, code) => {
    expect(canPlan({ startsOn, endsOn }, '2026-08-03')?.code).toBe(code);
  });

  it('waits for the start of the period', () => {
    expect(canPlan(plan, null)?.code).toBe('periodNotStarted');
  });

  it.each(DEMONSTRATION_STATES.map((state) => [state]))('from %s', (state) => {
    const isBookable = state === 'draft' || state === 'interrupted' || state === 'noShow';
    expect(canBook({ ...plan, state }, context)?.code).toBe(isBookable ? undefined : 'demonstrationClosed');
  });
});

describe('states', () => {
  it('lead to known states, never to themselves, and nothing comes back from a cancellation', () => {
    for (const from of DEMONSTRATION_STATES) expect(DEMONSTRATION_STEPS[from]).not.toContain(from);
    expect(DEMONSTRATION_STEPS.cancelled).toEqual([]);
    expect(canMoveTo('booked', 'held')).toBeUndefined();
    expect(canMoveTo('draft', 'assessed')?.params).toEqual({ state: 'draft' });
  });

  it.each([
    ['booked', 'Sairastui', undefined],
    ['draft', 'Turha', undefined],
    ['noShow', 'Uusi aika', undefined],
    ['booked', '', 'reasonMissing'],
    ['assessed', 'Syy', 'demonstrationClosed'],
    ['cancelled', 'Syy', 'demonstrationClosed'],
  ] as const)('cancelling a %s one because of %j', (state, reason, code) => {
    expect(canCancel({ state }, reason)?.code).toBe(code);
  });
});

describe('the result', () => {
  const booked = { state: 'booked', startsOn: '2026-11-10' } as const;
  it.each<[GradingScale, string, boolean]>([
    ['fivePoint', '3', true],
    ['fivePoint', 'failed', true],
    ['fivePoint', '6', false],
    ['fivePoint', 'passed', false],
    ['passFail', 'passed', true],
    ['passFail', '3', false],
    ['threePoint', 'K3', true],
    ['threePoint', 'T1', true],
    ['threePoint', '1', false],
    ['threePoint', '', false],
  ])('on the scale %s %j is a grade: %s', (scale, grade, isGrade) => {
    expect(isGradeOf(scale, grade)).toBe(isGrade);
    expect(canRecordResult(booked, { grade, assessedOn: '2026-11-10' }, scale, TODAY)?.code).toBe(isGrade ? undefined : 'wrongGradeForScale');
  });

  it.each([
    ['2026-11-10', undefined],
    [TODAY, undefined],
    ['2026-11-09', 'demonstrationBeforeHeld'],
    ['2026-11-18', 'dateInFuture'],
  ])('assessed on %s', (assessedOn, code) => {
    expect(canRecordResult(booked, { grade: '3', assessedOn }, 'fivePoint', TODAY)?.code).toBe(code);
  });

  it.each([
    ['draft', 'demonstrationNotBooked'],
    ['held', undefined],
    ['underReview', undefined],
    ['cancelled', 'demonstrationClosed'],
    ['assessed', 'demonstrationClosed'],
    ['noShow', 'demonstrationClosed'],
  ] as const)('of a %s one', (state, code) => {
    expect(canRecordResult({ ...booked, state }, { grade: '3', assessedOn: TODAY }, 'fivePoint', TODAY)?.code).toBe(code);
  });

  it('is a pass unless it failed, on every scale', () => {
    for (const scale of GRADING_SCALES) expect(isGradeOf(scale, 'failed')).toBe(true);
    expect(isPass('failed')).toBe(false);
    expect(isPass('1')).toBe(true);
  });
});
