import { hasRole, type Actor } from '../../access/actor.js';
import { DomainError } from '../../shared/domain-error.js';

/** A case from one coach to another, or to its first one. */
export interface HandOver {
  coachingPeriodId: string;
  /** Null when the case had no coach. */
  fromCoachId: string | null;
  toCoachId: string;
  /** Null for a first coach only. */
  reason: string | null;
  changedBy: string;
  /** Instant, UTC. */
  changedAt: string;
}

/** Words about a hand-over that is not asked for would be lost: 422 `required` at `coachId`. */
export function strayReasonError({ coachId, reason }: { coachId?: string | null; reason?: string | null }): DomainError | undefined {
  return reason && !coachId ? DomainError.at('coachId', 'required') : undefined;
}

/** Whoever stands in for some days hands the coach's cases to other coaches, and keeps none: 422 `deputyTakesNone` at `coachId`. A manager may. */
export function canTakeOver(actor: Pick<Actor, 'userId' | 'roles' | 'deputisesFor'>, fromCoachId: string | null, toCoachId: string): DomainError | undefined {
  const takes = fromCoachId !== null && toCoachId === actor.userId && actor.deputisesFor.includes(fromCoachId);
  return takes && !hasRole(actor, 'manager') ? DomainError.at('coachId', 'deputyTakesNone') : undefined;
}

/**
 * Municipality and field say which coaches are near, for as long as the case lasts: whoever stands in leaves them to the own
 * coach. 422 `ownCoachMoves` at each that is changed. A manager may hand the case over instead.
 */
export function canMoveCase(actor: Pick<Actor, 'userId' | 'deputisesFor'>, before: Area & { coachId: string | null }, after: Area): DomainError | undefined {
  if (before.coachId === null || before.coachId === actor.userId || !actor.deputisesFor.includes(before.coachId)) return undefined;
  return areaError(before, after);
}

/** What says which coaches are near a case. */
export interface Area {
  municipalityCode: string;
  fieldId: string;
}

/** 422 `ownCoachMoves` at each part that is another. */
export function areaError(before: Area, after: Area): DomainError | undefined {
  return DomainError.all((['municipalityCode', 'fieldId'] as const).map((field) => (before[field] === after[field] ? undefined : DomainError.at(field, 'ownCoachMoves'))));
}

/**
 * Naming a first coach, or the one whom it has, needs no reason. Another coach does: both of them and the person read why.
 * 422 `reasonMissing` at `reason`.
 */
export function canHandOver(fromCoachId: string | null, toCoachId: string, reason: string | null): DomainError | undefined {
  if (fromCoachId === null || fromCoachId === toCoachId) return undefined;
  return reason?.trim() ? undefined : DomainError.at('reason', 'reasonMissing');
}
