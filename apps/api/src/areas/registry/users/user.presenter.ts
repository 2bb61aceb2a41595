import type { UserResponse } from '@valopolku/contracts';
import { isGranted, type Action, type Actor, type Role } from '@valopolku/domain';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';

const CHANGES: readonly Action[] = ['user.change', 'user.setPassword', 'user.deactivate'];

/** The coach gives a trainee the password. */
const NOT_OF_A_TRAINEE: readonly Action[] = ['user.setPassword'];
const NOT_OF_THE_OWN: readonly Action[] = ['user.setPassword', 'user.deactivate'];

/** A user as the admin sees it; never the hash of the password. The own account is not closed, and its password is changed where the present one is asked. */
export function presentUser(actor: Actor, user: AppUserEntity, awaitedRoles: Role[] = []): UserResponse {
  const { id, version, name, email, roles, language, municipalityCodes, fieldIds, environmentIds, traineeId, active } = user;
  const abilities = CHANGES.filter((action) => isGranted(actor, action) && (id !== actor.userId || !NOT_OF_THE_OWN.includes(action)) && (traineeId === null || !NOT_OF_A_TRAINEE.includes(action)));
  return { id, version, abilities, name, email, roles, language, municipalityCodes, fieldIds, environmentIds, traineeId, active, awaitedRoles };
}
