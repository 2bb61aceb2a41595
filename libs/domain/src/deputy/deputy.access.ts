import type { Actor } from '../access/actor.js';
import { hasRole } from '../access/actor.js';
import type { Deputy } from './deputy.js';

type Pair = Pick<Deputy, 'coachId' | 'deputyId'>;

/** A coach names and changes the own deputies, an admin anyone's. */
export function maySaveDeputy(actor: Actor, { coachId }: Pick<Deputy, 'coachId'>): boolean {
  return hasRole(actor, 'admin') || (hasRole(actor, 'coach') && coachId === actor.userId);
}

/** The two coaches know of it, and an admin. */
export function seesDeputy(actor: Actor, { coachId, deputyId }: Pair): boolean {
  return hasRole(actor, 'admin') || (hasRole(actor, 'coach') && (coachId === actor.userId || deputyId === actor.userId));
}
