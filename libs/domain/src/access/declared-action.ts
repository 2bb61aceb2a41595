import type { Role } from './roles.js';
import type { SeenThing } from './seen-things.js';

/**
 * An action is declared once, beside its subject, in a `….actions.ts`: which roles may do it at all. The guard asks no more; what a role
 * may do it to is said by the subject's `….access.ts`.
 */
export interface RoleAction {
  roles: readonly Role[];
}

/** One on data about people: it says what of a person it is about, for "who has viewed my data". */
export interface PeopleAction extends RoleAction {
  about: SeenThing;
}
