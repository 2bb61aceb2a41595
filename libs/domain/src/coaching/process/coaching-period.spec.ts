import { describe, expect, it } from '@jest/globals';
import { hasRole } from '../../access/actor.js';
import { isOpen, periodStatus } from '../../case/coaching-period/coaching-period.js';

const TODAY = '2026-11-17';

describe('a period', () => {
  it.each([
    ['referred', true],
    ['onboarding', true],
    ['skillBuilding', true],
    ['demonstration', true],
    ['ended', false],
  ] as const)('in %s is open: %s', (phase, open) => {
    expect(isOpen({ phase })).toBe(open);
  });

  it.each([
    ['skillBuilding', [], 'open'],
    ['skillBuilding', [{ startsOn: '2026-11-10', endsOn: null }], 'paused'],
    ['skillBuilding', [{ startsOn: '2026-11-10', endsOn: TODAY }], 'paused'],
    ['skillBuilding', [{ startsOn: '2026-11-10', endsOn: '2026-11-16' }], 'open'],
    ['skillBuilding', [{ startsOn: '2026-09-01', endsOn: '2026-09-07' }, { startsOn: TODAY, endsOn: null }], 'paused'],
    ['ended', [{ startsOn: '2026-11-10', endsOn: null }], 'closed'],
    ['referred', [], 'open'],
  ] as const)('in %s with the pauses %j is %s', (phase, pauses, status) => {
    expect(periodStatus({ phase }, pauses, TODAY)).toBe(status);
  });
});

describe('an actor', () => {
  it('has the roles given, no others', () => {
    expect(hasRole({ roles: ['coach', 'staff'] }, 'staff')).toBe(true);
    expect(hasRole({ roles: ['coach'] }, 'manager')).toBe(false);
    expect(hasRole({ roles: [] }, 'coach')).toBe(false);
  });
});
