import { describe, expect, it } from '@jest/globals';
import { canRecordDeath, canTakeBackDeath, deathWritten } from './death.rules.js';
import { possibleActions } from '../../case/coaching-period/possible-actions.js';

const none = { open: 0 };

describe('a death learned after the end', () => {
  it.each([
    ['is written in a period that ended', 'ended', none, null, undefined],
    ['is the exit of a period that is open', 'skillBuilding', none, null, 'transitionNotAllowed'],
    ['is the exit of another period that is open', 'ended', { open: 1 }, null, 'openPeriodExists'],
    ['is written once', 'ended', none, 'other', 'nobodyToAsk'],
  ] as const)('%s', (_what, phase, others, deathPeriodId, code) => {
    expect(canRecordDeath({ phase, endedOn: '2026-03-02' }, '2026-03-10', others, deathWritten(deathPeriodId, 'own'), '2026-03-16')?.code).toBe(code);
  });

  it.each([['2026-03-17', 'dateInFuture'], ['2026-03-01', 'dateBeforeEnd'], ['2026-03-02', undefined], ['2026-03-16', undefined]])('is learned from the end to today: %s', (learnedOn, code) => {
    expect(canRecordDeath({ phase: 'ended', endedOn: '2026-03-02' }, learnedOn, none, 'no', '2026-03-16')?.code).toBe(code);
  });
});

describe('a death written by mistake', () => {
  it.each([
    ['is taken back where it was written', 'own', 'Väärä henkilö', undefined],
    ['not in another period', 'other', 'Väärä henkilö', 'transitionNotAllowed'],
    ['not where none is written', null, 'Väärä henkilö', 'transitionNotAllowed'],
    ['not without a reason', 'own', '  ', 'reasonMissing'],
  ] as const)('%s', (_what, deathPeriodId, reason, code) => {
    expect(canTakeBackDeath({ phase: 'ended' }, deathWritten(deathPeriodId, 'own'), reason)?.code).toBe(code);
  });
});

describe('what a death leaves open', () => {
  it.each([
    ['no', 'coachingPeriod.recordDeath', true], ['no', 'coachingPeriod.takeBackDeath', false], ['no', 'traineeAccount.change', true],
    ['here', 'coachingPeriod.recordDeath', false], ['here', 'coachingPeriod.takeBackDeath', true], ['here', 'traineeAccount.change', false],
    ['elsewhere', 'coachingPeriod.recordDeath', false], ['elsewhere', 'coachingPeriod.takeBackDeath', false], ['elsewhere', 'traineeAccount.change', false],
  ] as const)('written %s, %s: %s', (death, action, possible) => {
    expect(possibleActions('ended', false, death).has(action)).toBe(possible);
  });

  it('is not offered as something of its own while a period is open: there it is the exit', () => {
    expect(possibleActions('skillBuilding', false).has('coachingPeriod.recordDeath')).toBe(false);
  });
});
