import type { Actor } from '../../access/actor.js';
import { coachIdsOf, hasRole } from '../../access/actor.js';
import type { Action } from '../../access/grants.js';
import { isGranted } from '../../access/grants.js';
import type { DateRange } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addDays } from '../../shared/plain-date.js';
import type { CaseView } from './case-views.js';
import { CASE_ACTIONS } from './case-actions.js';
import { opensWithReason } from './case-sight.js';
import { CASE_VIEWS, OPENED_FROM } from './case-views.js';

/** What decides who may see a period and its person, loaded by the caller. */
export interface CaseScope {
  organisationId: string;
  traineeId: string;
  coachId: string | null;
  hasEnded: boolean;
  /** It has ended, and the person's last coach is another than its own. */
  isSucceeded: boolean;
  municipalityCode: string;
  fieldId: string;
  placements: readonly (DateRange & { environmentId: string })[];
  /** The actor gave a reason in this session (`POST /trainees/{id}/openings`). */
  openedWithReason: boolean;
  safetyProhibition: boolean;
}

/** Staff scope around a placement (platform.md). */
export const DAYS_BEFORE_PLACEMENT = 14;
export const DAYS_AFTER_PLACEMENT = 30;

/** A coach opens those he or she coaches or deputises for. */
function isOwnCoach(actor: Actor, { coachId }: CaseScope): boolean {
  return hasRole(actor, 'coach') && coachId !== null && coachIdsOf(actor).includes(coachId);
}

/** Of others in the same municipality and field a coach sees the outline. */
function isNeighbour(actor: Actor, scope: CaseScope): boolean {
  return hasRole(actor, 'coach') && actor.municipalityCodes.includes(scope.municipalityCode) && actor.fieldIds.includes(scope.fieldId);
}

/** A referral without a coach belongs to the coaches of its municipality and field until one is named, or it is turned away. */
function isUnclaimed(actor: Actor, scope: CaseScope): boolean {
  return scope.coachId === null && !scope.hasEnded && isNeighbour(actor, scope);
}

/** Staff see the people placed at their environments, from 14 days before the placement to 30 days after it. */
function isSupervised(actor: Actor, scope: CaseScope, today: PlainDate): boolean {
  return hasRole(actor, 'staff') && scope.placements.some(({ environmentId, startsOn, endsOn }) => {
    const begun = today >= addDays(startsOn, -DAYS_BEFORE_PLACEMENT);
    return actor.environmentIds.includes(environmentId) && begun && (endsOn === null || today <= addDays(endsOn, DAYS_AFTER_PLACEMENT));
  });
}

/** Every way in which the actor sees this case; none means that for the actor it does not exist (404). */
export function caseViews(actor: Actor, scope: CaseScope, today: PlainDate): CaseView[] {
  if (actor.organisationId !== scope.organisationId) return [];
  const isOwn = isOwnCoach(actor, scope);
  const isNear = isNeighbour(actor, scope);
  const isManager = hasRole(actor, 'manager');
  const held: Readonly<Record<CaseView, boolean>> = {
    team: isOwn && !scope.isSucceeded && scope.coachId === actor.userId,
    deputised: isOwn && !scope.isSucceeded && scope.coachId !== actor.userId,
    unclaimed: isUnclaimed(actor, scope),
    formerTeam: isOwn && scope.isSucceeded,
    openedByCoach: isNear && scope.openedWithReason,
    openedByManager: isManager && scope.openedWithReason,
    work: isSupervised(actor, scope, today),
    own: hasRole(actor, 'trainee') && actor.traineeId === scope.traineeId,
    outlineOfCoach: isNear,
    outlineOfManager: isManager,
  };
  return CASE_VIEWS.filter((view) => held[view]);
}

export type Decision = 'allowed' | 'reasonRequired' | 'forbidden' | 'notFound';

/** May the actor do this to this case? The platform turns the answer into 200, 403 `reasonRequired`, 403 or 404. */
export function decideCase(actor: Actor, action: Action, scope: CaseScope, today: PlainDate): Decision {
  if (!isGranted(actor, action)) return 'forbidden';
  const views = caseViews(actor, scope, today);
  if (views.length === 0) return 'notFound';
  const allowed = CASE_ACTIONS[action] ?? [];
  if (views.some((view) => allowed.includes(view))) return 'allowed';
  const isOpenable = views.some((view) => OPENED_FROM[view] !== undefined && allowed.includes(OPENED_FROM[view]));
  return isOpenable ? 'reasonRequired' : 'forbidden';
}

/** The page of this person opens to the actor only with a reason that is logged and shown to the person. */
export function isOpenableWithReason(actor: Actor, scope: CaseScope, today: PlainDate): boolean {
  return isGranted(actor, 'trainee.open') && opensWithReason(caseViews(actor, scope, today));
}

/** Every action on the case that the actor's roles and scope allow; what its state allows is `possibleActions`. */
export function caseAbilities(actor: Actor, scope: CaseScope, today: PlainDate): Action[] {
  const actions = Object.keys(CASE_ACTIONS) as Action[];
  return actions.filter((action) => decideCase(actor, action, scope, today) === 'allowed');
}
