import { describe, expect, it } from '@jest/globals';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import { isReopening, phaseStates } from './phase-states.js';

/** The walk through these phases, one after another. */
const walk = (...phases: Phase[]): { from: Phase; to: Phase }[] => phases.slice(1).map((to, index) => ({ from: phases[index] ?? 'referred', to }));

describe('how far a period came', () => {
  it.each<[string, Phase[], boolean, string]>([
    ['referred', ['referred'], false, 'ahead ahead ahead'],
    ['in onboarding', ['referred', 'onboarding'], false, 'now ahead ahead'],
    ['in skill building', ['referred', 'onboarding', 'skillBuilding'], false, 'done now ahead'],
    ['back in skill building: the last phase is not done', ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'skillBuilding'], false, 'done now ahead'],
    ['ended through the last gate', ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'ended'], false, 'done done done'],
    ['ended early in the last phase', ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'ended'], true, 'done done stopped'],
    ['ended in skill building', ['referred', 'onboarding', 'skillBuilding', 'ended'], true, 'done stopped notEntered'],
    ['ended in onboarding', ['referred', 'onboarding', 'ended'], true, 'stopped notEntered notEntered'],
    ['ended after a step back', ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'skillBuilding', 'ended'], true, 'done stopped notEntered'],
    ['ended, and reopened in skill building', ['referred', 'onboarding', 'skillBuilding', 'ended', 'skillBuilding'], false, 'done now ahead'],
    ['turned away', ['referred', 'ended'], false, 'notEntered notEntered notEntered'],
  ])('%s', (_name, phases, endedEarly, expected) => {
    const states = phaseStates({ phase: phases.at(-1) ?? 'referred', changes: walk(...phases), endedEarly });
    expect([...states.values()].join(' ')).toBe(expected);
  });

  it.each<[Phase, boolean]>([['ended', true], ['demonstration', false], ['referred', false]])('a step out of %s reopens: %s', (from, is) => expect(isReopening({ from })).toBe(is));
});
