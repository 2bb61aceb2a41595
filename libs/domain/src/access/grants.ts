import { DECLARED_ACTIONS } from '../actions.generated.js';
import type { Actor } from './actor.js';
import type { Role } from './roles.js';

/** What can be done at all. One that is declared nowhere cannot stand on a route. */
export type Action = keyof typeof DECLARED_ACTIONS;
export const ACTIONS = Object.keys(DECLARED_ACTIONS) as Action[];

/** The roles that may do an action at all: the first of three nets. */
export function rolesFor(action: Action): readonly Role[] {
  return DECLARED_ACTIONS[action].roles;
}

/** May someone with these roles do this at all? Nothing is loaded to answer it. */
export function isGranted(actor: Pick<Actor, 'roles'>, action: Action): boolean {
  const roles = rolesFor(action);
  return actor.roles.some((role) => roles.includes(role));
}
