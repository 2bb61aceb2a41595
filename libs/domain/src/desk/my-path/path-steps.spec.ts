import { describe, expect, it } from '@jest/globals';
import { pathNextStep, type NextStepFacts } from './path-next-step.js';
import { pathSteps, type WalkedPeriod } from './path-steps.js';

describe('the steps of the own path', () => {
  const started: WalkedPeriod = {
    phase: 'skillBuilding', referredOn: '2026-01-20', endedOn: null, endedEarly: false, hasDemonstrated: true,
    entries: [{ from: 'referred', phase: 'onboarding', on: '2026-02-02' }, { from: 'onboarding', phase: 'skillBuilding', on: '2026-03-02' }],
    windows: { startedOn: '2026-02-02', pauses: [], extensions: [] },
  };

  it('shows when each was, is and is meant to be', () => {
    expect(pathSteps(started, '2026-03-16')).toEqual([
      { phase: 'referred', state: 'done', from: '2026-01-20', to: '2026-02-02' },
      { phase: 'onboarding', state: 'done', from: '2026-02-02', to: '2026-03-02' },
      { phase: 'skillBuilding', state: 'now', from: '2026-03-02', to: '2026-06-01' },
      { phase: 'demonstration', state: 'ahead', from: '2026-06-02', to: '2026-08-01' },
      { phase: 'ended', state: 'ahead', from: null, to: null },
    ]);
  });

  it('shows no planned day that has passed: nobody reads that they are late', () => {
    const [, , now, ahead] = pathSteps(started, '2026-07-15');
    expect(now).toMatchObject({ state: 'now', to: null });
    expect(ahead).toMatchObject({ state: 'ahead', from: null, to: '2026-08-01' });
  });

  it('has no dates before the start, and is all done at the end', () => {
    const before = pathSteps({ ...started, phase: 'referred', entries: [], windows: null }, '2026-01-25');
    expect(before.map(({ state, to }) => [state, to])).toEqual([['now', null], ['ahead', null], ['ahead', null], ['ahead', null], ['ahead', null]]);
    const whole = [...started.entries, { from: 'skillBuilding', phase: 'demonstration', on: '2026-06-01' }, { from: 'demonstration', phase: 'ended', on: '2026-08-01' }] as const;
    const ended = pathSteps({ ...started, phase: 'ended', endedOn: '2026-08-01', entries: whole }, '2026-09-01');
    expect(ended.at(-1)).toEqual({ phase: 'ended', state: 'done', from: '2026-08-01', to: null });
    expect(new Set(ended.map((step) => step.state))).toEqual(new Set(['done']));
    const unshown = pathSteps({ ...started, phase: 'ended', endedOn: '2026-08-01', entries: whole, hasDemonstrated: false }, '2026-09-01');
    expect(unshown.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'stopped', 'done']);
    // After a failed one, too: it was shown.
    const early = (hasDemonstrated: boolean) => pathSteps({ ...started, phase: 'ended', endedOn: '2026-08-01', endedEarly: true, entries: whole, hasDemonstrated }, '2026-09-01').map(({ state }) => state);
    expect([early(true)[3], early(false)[3]]).toEqual(['done', 'stopped']);
    const back = [...started.entries, { from: 'skillBuilding', phase: 'ended', on: '2026-08-01' }] as const;
    expect(pathSteps({ ...started, phase: 'ended', endedOn: '2026-08-01', endedEarly: true, entries: back }, '2026-09-01').map(({ state }) => state)).toEqual(['done', 'done', 'stopped', 'done', 'done']);
  });

  it('goes on after an end that was taken back as if there had been none, and tells the end that stands', () => {
    const reopened = [...started.entries, { from: 'skillBuilding', phase: 'ended', on: '2026-03-10' }, { from: 'ended', phase: 'skillBuilding', on: '2026-03-14' }] as const;
    expect(pathSteps({ ...started, entries: reopened }, '2026-03-16')).toEqual(pathSteps(started, '2026-03-16'));
    const over = pathSteps({ ...started, phase: 'ended', endedOn: '2026-03-15', endedEarly: true, entries: [...reopened, { from: 'skillBuilding', phase: 'ended', on: '2026-03-15' }] }, '2026-03-16');
    expect(over.slice(2)).toMatchObject([{ state: 'stopped', from: '2026-03-02', to: '2026-03-15' }, {}, { phase: 'ended', state: 'done', from: '2026-03-15', to: null }]);
  });

  it('tells of a period that ended in between what was reached, and nothing of the rest', () => {
    const [first] = started.entries;
    if (!first) throw new Error('the first entry');
    const ended = pathSteps({ ...started, phase: 'ended', endedOn: '2026-02-20', endedEarly: true, hasDemonstrated: false, entries: [first, { from: 'onboarding', phase: 'ended', on: '2026-02-20' }] }, '2026-02-25');
    expect(ended).toEqual([
      { phase: 'referred', state: 'done', from: '2026-01-20', to: '2026-02-02' },
      { phase: 'onboarding', state: 'stopped', from: '2026-02-02', to: '2026-02-20' },
      { phase: 'skillBuilding', state: 'notEntered', from: null, to: null },
      { phase: 'demonstration', state: 'notEntered', from: null, to: null },
      { phase: 'ended', state: 'done', from: '2026-02-20', to: null },
    ]);
  });
});

describe('what comes next for the person', () => {
  const skill = (state: 'learned' | 'practising') => ({ requirementId: 'r', text: { fi: 'Siivoan' }, state });
  const facts: NextStepFacts = { phase: 'skillBuilding', hasBegun: true, isPlanAgreed: true, isFollowUpAgreed: false, isDemonstrationAhead: false, hasCompletion: false, targets: [{ skills: [skill('practising')] }] };

  it.each<[Partial<NextStepFacts>, string]>([
    [{ phase: 'referred' }, 'meetCoach'],
    [{ phase: 'onboarding', isPlanAgreed: false }, 'makePlan'],
    [{ phase: 'onboarding' }, 'practise'],
    [{}, 'practise'],
    [{ targets: [{ skills: [skill('learned')] }] }, 'prepareDemonstration'],
    [{ isDemonstrationAhead: true }, 'demonstrate'],
    [{ phase: 'demonstration' }, 'prepareDemonstration'],
    [{ phase: 'demonstration', hasCompletion: true }, 'planNext'],
    [{ phase: 'demonstration', hasCompletion: true, isFollowUpAgreed: true }, 'onYourWay'],
    [{ phase: 'ended', isFollowUpAgreed: true }, 'ended'],
    [{ phase: 'ended' }, 'ended'],
    [{ phase: 'ended', hasBegun: false }, 'notBegun'],
  ])('%j → %s', (given, step) => {
    expect(pathNextStep({ ...facts, ...given })).toBe(step);
  });
});
