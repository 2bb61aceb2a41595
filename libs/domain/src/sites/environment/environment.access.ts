import type { Actor } from '../../access/actor.js';
import { hasRole } from '../../access/actor.js';
import type { Action } from '../../access/grants.js';
import { isGranted } from '../../access/grants.js';
import { ENVIRONMENT_ACTIONS } from './environment.actions.js';

const NOT_OF_ONE: readonly Action[] = ['environment.list', 'environment.read', 'environment.create'];

/** What may be done to one environment: all that is declared of environments but reading and making them. */
export const CHANGES_OF_ENVIRONMENT = (Object.keys(ENVIRONMENT_ACTIONS) as (keyof typeof ENVIRONMENT_ACTIONS)[]).filter((action) => !NOT_OF_ONE.includes(action));

const OF_TASKS: readonly Action[] = ['environment.addTask', 'environment.changeTask'];

/** Staff chart the tasks of the environments where they supervise; a coach works on any of the organisation. */
export function mayDoToEnvironment(actor: Actor, action: Action, environmentId: string): boolean {
  if (!isGranted(actor, action)) return false;
  return !OF_TASKS.includes(action) || hasRole(actor, 'coach') || actor.environmentIds.includes(environmentId);
}

/** Of whose being at an environment an actor is told; `own` are the people whose place there he or she knows. */
export const USE_SEEN = ['everyone', 'own', 'nobody'] as const;
export type UseSeen = (typeof USE_SEEN)[number];

/** A manager is told of everyone, coaches of their own people, staff of who is at the environments where they supervise. */
export function useSeen(actor: Actor, environmentId: string): UseSeen {
  if (hasRole(actor, 'manager')) return 'everyone';
  const isStaffThere = hasRole(actor, 'staff') && actor.environmentIds.includes(environmentId);
  return hasRole(actor, 'coach') || isStaffThere ? 'own' : 'nobody';
}

/** The changes that this actor may make now; a retired environment stays as it is. */
export function possibleEnvironmentActions(actor: Actor, environment: { id: string; retiredOn: string | null }): Action[] {
  if (environment.retiredOn !== null) return [];
  return CHANGES_OF_ENVIRONMENT.filter((action) => mayDoToEnvironment(actor, action, environment.id));
}
