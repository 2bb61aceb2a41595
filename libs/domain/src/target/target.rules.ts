import type { CoachingPeriod } from '../coaching-period/coaching-period.js';
import type { Demonstration } from '../demonstration/demonstration.js';
import { DomainError } from '../shared/domain-error.js';
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
  demonstrations: readonly Pick<Demonstration, 'state'>[],
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  const inUse = demonstrations.some(({ state }) => state !== 'draft' && state !== 'cancelled');
  return inUse ? new DomainError('targetInUse') : undefined;
}
