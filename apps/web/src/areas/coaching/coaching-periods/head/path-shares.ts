import type { CoachingPeriodResponse, PhaseWindow } from '@valopolku/contracts';
import { daysBetween, type Phase } from '@valopolku/domain';

const STATIONS: readonly Phase[] = ['onboarding', 'skillBuilding', 'demonstration'];
/** A late phase stays short of the next station: it has not been reached. */
const FURTHEST = 0.94;

/** Where today stands on the line of three equal stretches, and where the present window ends; nothing before the start and after the end. */
export function pathShares({ phase, windows }: Pick<CoachingPeriodResponse, 'phase' | 'windows'>, today: string): { today: number; windowEnd: number } | null {
  const index = STATIONS.indexOf(phase);
  const window = windows.find((one) => one.phase === phase);
  if (index < 0 || !window) return null;
  return { today: (index + walked(window, today)) / 3, windowEnd: (index + 1) / 3 };
}

function walked({ from, to, enteredOn }: PhaseWindow, today: string): number {
  const begun = enteredOn && (!from || enteredOn < from) ? enteredOn : from;
  if (!begun || !to) return 0;
  const share = daysBetween(begun, today) / Math.max(daysBetween(begun, to), 1);
  return Math.min(Math.max(share, 0.03), FURTHEST);
}
