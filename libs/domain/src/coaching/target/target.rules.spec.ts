import { describe, expect, it } from '@jest/globals';
import { canAddTarget, canRemoveTarget } from './target.rules.js';
import { isReadinessSettled } from './target.js';

describe('targets', () => {
  it.each([
    ['onboarding', 'part-2', undefined],
    ['referred', 'part-2', undefined],
    ['onboarding', 'part-1', 'targetExists'],
    ['ended', 'part-2', 'periodEnded'],
  ] as const)('in %s adding %s', (phase, degreePartId, code) => {
    expect(canAddTarget({ phase }, [{ degreePartId: 'part-1' }], degreePartId)?.code).toBe(code);
  });

  it.each([
    ['onboarding', [], undefined],
    ['onboarding', ['draft', 'cancelled'], undefined],
    ['demonstration', ['booked'], 'targetInUse'],
    ['demonstration', ['cancelled', 'assessed'], 'targetInUse'],
    ['ended', [], 'periodEnded'],
  ] as const)('in %s with demonstrations %j removing', (phase, states, code) => {
    expect(canRemoveTarget({ phase }, states.map((state) => ({ state })))?.code).toBe(code);
  });

  it('readiness is settled when confirmed or waived', () => {
    expect(isReadinessSettled({ readinessConfirmedOn: null, readinessWaivedOn: null })).toBe(false);
    expect(isReadinessSettled({ readinessConfirmedOn: '2026-11-01', readinessWaivedOn: null })).toBe(true);
    expect(isReadinessSettled({ readinessConfirmedOn: null, readinessWaivedOn: '2026-11-01' })).toBe(true);
  });
});
