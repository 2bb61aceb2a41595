import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { GateWarning } from '@valopolku/domain';
import { can } from '../../../../platform/session/use-session.js';

const NONE: GateWarning = 'noDemonstration';

/** In the phase of demonstrations, before any has been planned: planning one is what to do. */
export function lacksDemonstration(period: CoachingPeriodResponse): boolean {
  return can(period, 'demonstration.plan') && period.targets.length > 0 && Boolean(period.gate?.conditions.some(({ code }) => code === NONE));
}
