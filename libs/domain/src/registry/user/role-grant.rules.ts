import { rolesFor } from '../../access/grants.js';
import { ROLES, type Role } from '../../access/roles.js';
import { DomainError } from '../../shared/domain-error.js';

/** Roles that open cases: an admin who holds one can give himself whom to see. */
export const CASE_ROLES = rolesFor('trainee.list');

/** How such a role comes to an admin: a second admin confirms it, it waits a day, or it takes effect at once. Strictest first. */
export const ROLE_CHECKS = ['secondAdmin', 'waitADay', 'off'] as const;
export type RoleCheck = (typeof ROLE_CHECKS)[number];

export const ROLE_GRANT_STATES = ['waiting', 'confirmed', 'waited', 'withdrawn'] as const;
export type RoleGrantState = (typeof ROLE_GRANT_STATES)[number];

/** A role that waits does so for a day, and a weaker check holds from the next day; so long, too, a new admin confirms nothing. */
export const ROLE_WAIT_SECONDS = 24 * 3600;

const opensCases = (role: Role): boolean => CASE_ROLES.includes(role);

/** The roles that wait when an account with the roles `before` (none for a new one) is to have those `wanted`. */
export function heldBack(before: readonly Role[], wanted: readonly Role[]): Role[] {
  if (!wanted.includes('admin') || !wanted.some(opensCases)) return [];
  if (before.includes('admin')) return wanted.filter((role) => opensCases(role) && !before.includes(role));
  const keepsOne = before.some((role) => opensCases(role) && wanted.includes(role));
  return keepsOne ? ['admin'] : wanted.filter(opensCases);
}

export function withRoles(roles: readonly Role[], given: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role) || given.includes(role));
}

/** What holds while an organisation has chosen nothing: a second admin, where there are two. */
export function standardRoleCheck(activeAdmins: number): RoleCheck {
  return activeAdmins >= 2 ? 'secondAdmin' : 'off';
}

export function isWeaker(check: RoleCheck, than: RoleCheck): boolean {
  return ROLE_CHECKS.indexOf(check) > ROLE_CHECKS.indexOf(than);
}

export interface RoleGrant {
  userId: string;
  askedBy: string | null;
  state: RoleGrantState;
}

/** Who asked and whom it concerns do not confirm it, nor does an admin whom somebody else made or changed within a day. */
export function canConfirmGrant({ userId, askedBy, state }: RoleGrant, confirmer: { userId: string; isSettled: boolean }): DomainError | undefined {
  if (state !== 'waiting') return new DomainError('grantDecided');
  if (confirmer.userId === userId || confirmer.userId === askedBy) return new DomainError('ownGrant');
  return confirmer.isSettled ? undefined : new DomainError('confirmerTooNew');
}
