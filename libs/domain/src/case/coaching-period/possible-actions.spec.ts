import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../access/grants.js';
import { possibleActions } from './possible-actions.js';

describe('what the state leaves open', () => {
  it.each<[Parameters<typeof possibleActions>[0], Action, boolean]>([
    ['referred', 'coachingPeriod.start', true],
    ['referred', 'coachingPeriod.turnAway', true],
    ['referred', 'coachingPeriod.endEarly', false],
    ['referred', 'workLog.create', false],
    ['onboarding', 'coachingPeriod.advance', true],
    ['onboarding', 'coachingPeriod.stepBack', false],
    ['onboarding', 'coachingPeriod.start', false],
    ['skillBuilding', 'coachingPeriod.stepBack', true],
    ['demonstration', 'coachingPeriod.end', true],
    ['demonstration', 'coachingPeriod.advance', false],
    ['ended', 'coachingPeriod.pause', false],
    ['ended', 'coachingPeriod.read', true],
    ['ended', 'qualificationCompletion.record', true],
    ['ended', 'workLog.confirm', true],
    ['ended', 'workLog.correct', false],
  ])('%s, %s: %s', (phase, action, possible) => {
    expect(possibleActions(phase, false).has(action)).toBe(possible);
  });

  it('offers either a pause or going on, not both', () => {
    expect(possibleActions('skillBuilding', false).has('coachingPeriod.resume')).toBe(false);
    expect(possibleActions('skillBuilding', true).has('coachingPeriod.pause')).toBe(false);
    expect(possibleActions('skillBuilding', true).has('coachingPeriod.resume')).toBe(true);
  });
});
