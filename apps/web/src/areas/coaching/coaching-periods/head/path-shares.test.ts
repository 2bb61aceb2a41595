import { describe, expect, test } from '@jest/globals';
import type { PhaseWindow } from '@valopolku/contracts';
import { pathShares } from './path-shares.js';

const windows: PhaseWindow[] = [
  { phase: 'onboarding', from: '2026-08-03', to: '2026-10-02', enteredOn: '2026-08-03', leftOn: '2026-09-28', state: 'done', daysLate: 0 },
  { phase: 'skillBuilding', from: '2026-10-03', to: '2026-12-02', enteredOn: '2026-09-28', state: 'now', daysLate: 0 },
  { phase: 'demonstration', from: '2026-12-03', to: '2027-02-02', state: 'ahead', daysLate: 0 },
];

describe('where today stands on the path', () => {
  test.each([
    ['on its first day just past the station', 'onboarding', '2026-08-03', 0.005, 0.02],
    ['half way through the window', 'onboarding', '2026-09-02', 0.16, 0.17],
    ['begun before its window, from the day it began', 'skillBuilding', '2026-10-30', 0.49, 0.51],
    ['late, yet short of the next station', 'skillBuilding', '2027-01-31', 0.64, 0.66],
    ['entered late, from where the window begins', 'demonstration', '2027-01-02', 0.82, 0.84],
  ] as const)('%s', (_, phase, today, least, most) => {
    const shares = pathShares({ phase, windows }, today);
    expect(shares?.today).toBeGreaterThan(least);
    expect(shares?.today).toBeLessThan(most);
    expect(shares?.windowEnd).toBeGreaterThan(shares?.today ?? 1);
  });

  test.each(['referred', 'ended'] as const)('nowhere while %s', (phase) => {
    expect(pathShares({ phase, windows }, '2026-11-17')).toBeNull();
    expect(pathShares({ phase: 'onboarding', windows: [] }, '2026-11-17')).toBeNull();
  });
});
