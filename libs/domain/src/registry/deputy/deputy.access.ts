import type { Actor } from '../../access/actor.js';
import { hasRole } from '../../access/actor.js';
import type { Deputy } from './deputy.js';

type Pair = Pick<Deputy, 'coachId' | 'deputyId'>;

/** A coach names and changes the own deputies, an admin anyone's, but never the admin's own self: that would open another's people to the doer. */
export function maySaveDeputy(actor: Actor, { coachId, deputyId }: Pair): boolean {
  if (hasRole(actor, 'coach') && coachId === actor.userId) return true;
  return hasRole(actor, 'admin') && deputyId !== actor.userId;
}

/** Whoever may save it may end it, and an admin the own standing in too: that closes. */
export function mayEndDeputy(actor: Actor, deputy: Pair): boolean {
  return hasRole(actor, 'admin') || maySaveDeputy(actor, deputy);
}

/** The two coaches know of it, and an admin. */
export function seesDeputy(actor: Actor, { coachId, deputyId }: Pair): boolean {
  return hasRole(actor, 'admin') || (hasRole(actor, 'coach') && (coachId === actor.userId || deputyId === actor.userId));
}
