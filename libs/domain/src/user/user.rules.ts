import { DomainError } from '../shared/domain-error.js';
import type { User } from './user.js';

/** What a change of an account is checked against. */
export interface UserContext {
  /** The account as it is; null for a new one. */
  before: Pick<User, 'id' | 'roles' | 'active'> | null;
  actorId: string | null;
  /** Active admins of the organisation other than this user. */
  otherAdmins: number;
}

type Saved = Pick<User, 'roles' | 'traineeId' | 'active'>;

/** An organisation keeps an admin, nobody locks the own account, and a trainee's account belongs to a person. */
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
    isOwn && wasAdmin && user.active && !isAdmin ? DomainError.at('roles', 'ownAccount') : undefined,
    wasAdmin && !isAdmin && otherAdmins === 0 ? DomainError.at('roles', 'lastAdmin') : undefined,
  ]);
}
