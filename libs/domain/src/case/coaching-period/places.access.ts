import type { Actor } from '../../access/actor.js';
import { hasRole } from '../../access/actor.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CaseView } from './case-views.js';
import type { CaseScope } from './coaching-period.access.js';
import { caseViews } from './coaching-period.access.js';

/** Which places of a case the actor may know: all of them, or those environments alone. */
export interface PlacesKnown {
  all: boolean;
  environmentIds: readonly string[];
}

/** The ways of seeing a case that know its places even under a safety prohibition. */
export const KNOW_HIDDEN_PLACES: readonly CaseView[] = ['team', 'deputised', 'unclaimed', 'own'];

/**
 * Under a safety prohibition the places (municipalities, address, environments, and words and names that tell of them) are
 * known to the named team of today and the person, no longer to a former coach; who supervises the work knows the own environment. Without one, to whoever sees
 * the case: how much of it is shown is another rule's question (`caseParts`, `traineeFields`).
 */
export function placesKnown(actor: Actor, scope: CaseScope, today: PlainDate): PlacesKnown {
  const views = caseViews(actor, scope, today);
  if (!scope.safetyProhibition) return { all: views.length > 0, environmentIds: [] };
  const supervises = views.includes('work') && hasRole(actor, 'staff');
  return { all: views.some((view) => KNOW_HIDDEN_PLACES.includes(view)), environmentIds: supervises ? actor.environmentIds : [] };
}
