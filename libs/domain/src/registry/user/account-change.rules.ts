import type { Role } from '../../access/roles.js';
import { DomainError } from '../../shared/domain-error.js';
import type { User } from './user.js';

/** What an admin may change of a trainee's account: nothing by which somebody else could sign in with it. */
const OF_TRAINEE = ['name', 'language', 'active'] as const satisfies readonly (keyof User)[];

/** A trainee's own account opens the whole case, so the coach makes it, where the trainee's access log tells of it. */
export function canGiveRoles(roles: readonly Role[]): DomainError | undefined {
  return roles.includes('trainee') ? DomainError.at('roles', 'traineeAccountByCoach') : undefined;
}

/** `fields` are those that an admin gives another value; the password is one. */
export function canChangeAccount({ traineeId }: Pick<User, 'traineeId'>, fields: readonly string[], roles: readonly Role[]): DomainError | undefined {
  if (traineeId === null) return canGiveRoles(roles);
  const refused = fields.filter((field) => !(OF_TRAINEE as readonly string[]).includes(field));
  return DomainError.all(refused.map((field) => DomainError.at(field, 'traineeAccountByCoach')));
}

/** What one signs in with. */
export type SignInField = 'email' | 'password';

/** What somebody else changed of the account within a day, and who. */
export interface SignInChange {
  field: SignInField;
  by: string | null;
}

/**
 * Nobody gives another's account both an address and a password: not at once, and not within a day. Another admin may do the second,
 * unless somebody else made or changed that admin's own account within a day.
 */
export function canSignInAs(fields: readonly string[], earlier: readonly SignInChange[], doer: { userId: string; isSettled: boolean }): DomainError | undefined {
  const [email, password] = [fields.includes('email'), fields.includes('password')];
  if (email && password) return DomainError.at('password', 'addressAndPassword');
  const isBarred = (other: SignInField): boolean => earlier.some(({ field, by }) => field === other && (by === doer.userId || !doer.isSettled));
  if (password && isBarred('email')) return DomainError.at('password', 'addressOrPasswordNew');
  return email && isBarred('password') ? DomainError.at('email', 'addressOrPasswordNew') : undefined;
}
