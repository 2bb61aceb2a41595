import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import type { DemonstrationState } from '../../shared/demonstration-states.js';
import { DomainError } from '../../shared/domain-error.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { latest } from '../../shared/plain-date.js';
import type { Target } from './target.js';

/** A degree part is aimed at once in a period; it may be outside the coach's own field. */
export function canAddTarget(
  period: Pick<CoachingPeriod, 'phase'>,
  targets: readonly Pick<Target, 'degreePartId'>[],
  degreePartId: string,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  const exists = targets.some((target) => target.degreePartId === degreePartId);
  return exists ? DomainError.at('degreePartId', 'targetExists') : undefined;
}

/** A target with a demonstration other than a draft or a cancelled one stays. */
export function canRemoveTarget(
  period: Pick<CoachingPeriod, 'phase'>,
  demonstrations: readonly { state: DemonstrationState }[],
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  const inUse = demonstrations.some(({ state }) => state !== 'draft' && state !== 'cancelled');
  return inUse ? new DomainError('targetInUse') : undefined;
}

/** The last day on which the person completed the part in another period, before this one was over; null where it is not held. */
export function heldOn(
  held: readonly { degreePartId: string; coachingPeriodId: string; completedOn: PlainDate }[], degreePartId: string, { id, endedOn }: { id: string; endedOn: PlainDate | null },
): PlainDate | null {
  const before = held.filter((one) => one.degreePartId === degreePartId && one.coachingPeriodId !== id && (endedOn === null || one.completedOn <= endedOn));
  return latest(before.map((one) => one.completedOn));
}

/** A part that the person already holds is aimed at again only when that is meant (to raise a grade, say). */
export function heldDoubt(held: readonly { degreePartId: string; completedOn: PlainDate }[], degreePartId: string): Doubt | undefined {
  const last = latest(held.filter((one) => one.degreePartId === degreePartId).map((one) => one.completedOn));
  return last === null ? undefined : doubt('degreePartId', 'partAlreadyHeld', { date: last });
}
