import { describe, expect, it } from '@jest/globals';
import type { SuitabilityAnswer, SuitabilityDecision } from './suitability.choices.js';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import { SUITABILITY_CRITERIA } from './suitability.choices.js';
import type { CriterionAnswer } from './suitability-assessment.js';
import { canAssess, leavingDoubt } from './suitability.rules.js';

const TODAY = '2026-11-17';

function answers(answer: SuitabilityAnswer | null, count: number = SUITABILITY_CRITERIA.length): CriterionAnswer[] {
  return SUITABILITY_CRITERIA.slice(0, count).map((criterion) => ({ criterion, answer, words: null }));
}

function assessment(decision: SuitabilityDecision, criteria: CriterionAnswer[], changes: { assessedOn?: string; reason?: string } = {}) {
  return { assessedOn: '2026-09-14', criteria, decision, reason: 'Sopii alalle', guidedWhere: null, ...changes };
}

describe('assessing suitability', () => {
  it.each<[string, ReturnType<typeof assessment>, string[]]>([
    ['accepted, all yes', assessment('accepted', answers('yes')), []],
    // No sum of answers decides: people do.
    ['accepted although all not yet', assessment('accepted', answers('notYet')), []],
    ['declined although all yes', assessment('declinedByPerson', answers('yes')), []],
    ['accepted without looking at everything', assessment('accepted', answers('yes', 6)), ['criteria:criteriaIncomplete']],
    ['accepted with an answer open', assessment('acceptedWithSupport', answers(null)), ['criteria:criteriaIncomplete']],
    ['deferred with answers open', assessment('deferred', answers('notYet', 2)), []],
    ['guided elsewhere without answers', assessment('guidedElsewhere', []), []],
    ['a criterion twice', assessment('deferred', [...answers('yes', 1), ...answers('notYet', 1)]), ['criteria:notUnique']],
    ['without a reason', assessment('deferred', [], { reason: ' ' }), ['reason:decisionReasonMissing']],
    ['in the future', assessment('deferred', [], { assessedOn: '2026-11-18' }), ['date:dateInFuture']],
    ['before the referral', assessment('deferred', [], { assessedOn: '2026-07-26' }), ['date:dateBeforeReferral']],
  ])('%s', (_name, one, refused) => {
    const error = canAssess({ phase: 'onboarding', referredOn: '2026-07-27' }, one, TODAY);
    expect(error?.errors.map((found) => `${found.field}:${found.code}`) ?? []).toEqual(refused);
  });

  it('names the criteria that are missing', () => {
    const error = canAssess({ phase: 'onboarding', referredOn: '2026-07-27' }, assessment('accepted', answers('yes', 7)), TODAY);
    expect(error?.params).toEqual({ missing: ['languageForCoaching'] });
  });

  it('is over when the period is', () => {
    expect(canAssess({ phase: 'ended', referredOn: '2026-07-27' }, assessment('deferred', []), TODAY)?.code).toBe('periodEnded');
  });
});

describe('a decision by which the person leaves', () => {
  it.each<[Phase, SuitabilityDecision, boolean]>([
    ['referred', 'guidedElsewhere', false], ['onboarding', 'guidedElsewhere', false], ['onboarding', 'declinedByPerson', false],
    ['skillBuilding', 'guidedElsewhere', true], ['demonstration', 'guidedElsewhere', true], ['skillBuilding', 'declinedByPerson', true],
    ['skillBuilding', 'accepted', false], ['skillBuilding', 'acceptedWithSupport', false], ['demonstration', 'deferred', false],
  ])('in %s, %s: asked about %s, for the coaching goes on', (phase, decision, isAsked) => {
    expect(leavingDoubt('decision', { phase }, decision)).toEqual(isAsked ? { field: 'decision', code: 'coachingGoesOn', params: {} } : undefined);
  });
});
