import { DomainError } from '../../shared/domain-error.js';
import type { User } from './user.js';

/** What an account may see and do. */
export const REACH = ['roles', 'municipalityCodes', 'fieldIds', 'environmentIds'] as const satisfies readonly (keyof User)[];
export type Reach = Pick<User, (typeof REACH)[number]>;

/** What a change of an account is checked against. */
export interface UserContext {
  /** The account as it is; null for a new one. */
  before: (Pick<User, 'id' | 'active'> & Reach) | null;
  actorId: string | null;
  /** Active admins of the organisation other than this user. */
  otherAdmins: number;
}

type Saved = Pick<User, 'traineeId' | 'active'> & Reach;

/** An organisation keeps an admin, nobody locks or widens the own account, and a trainee's account belongs to a person. */
export function canSaveUser(user: Saved, { before, actorId, otherAdmins }: UserContext): DomainError | undefined {
  const isTrainee = user.roles.includes('trainee');
  const wasAdmin = before !== null && before.active && before.roles.includes('admin');
  const isAdmin = user.active && user.roles.includes('admin');
  const isOwn = before !== null && before.id === actorId;
  return DomainError.all([
    user.roles.length === 0 ? DomainError.at('roles', 'tooFew', { min: 1 }) : undefined,
    isTrainee && user.traineeId === null ? DomainError.at('traineeId', 'roleNeedsTrainee') : undefined,
    isTrainee && user.roles.length > 1 ? DomainError.at('roles', 'traineeRoleStandsAlone') : undefined,
    isOwn && !user.active ? DomainError.at('active', 'ownAccount') : undefined,
    ...(isOwn ? refusedOfOwn(wasAdmin && user.active && !isAdmin, widened(before, user)) : []),
    wasAdmin && !isAdmin && otherAdmins === 0 ? DomainError.at('roles', 'lastAdmin') : undefined,
  ]);
}

function refusedOfOwn(losesAdmin: boolean, gained: readonly (keyof Reach)[]): DomainError[] {
  const fields = new Set<keyof Reach>([...(losesAdmin ? (['roles'] as const) : []), ...gained]);
  return [...fields].map((field) => DomainError.at(field, 'ownAccount'));
}

/** The parts of its reach in which an account has gained something. */
export function widened(before: Reach, after: Reach): (keyof Reach)[] {
  return REACH.filter((field) => (after[field] as readonly string[]).some((one) => !(before[field] as readonly string[]).includes(one)));
}
