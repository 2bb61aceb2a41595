import type { UserResponse } from '@valopolku/contracts';
import { isGranted, type Action, type Actor } from '@valopolku/domain';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';

const CHANGES: readonly Action[] = ['user.change', 'user.setPassword', 'user.deactivate'];

/** A user as the admin sees it; never the hash of the password. Nobody deactivates the own account. */
export function presentUser(actor: Actor, user: AppUserEntity): UserResponse {
  const { id, version, name, email, roles, language, municipalityCodes, fieldIds, environmentIds, traineeId, active } = user;
  const abilities = CHANGES.filter((action) => isGranted(actor, action) && (action !== 'user.deactivate' || id !== actor.userId));
  return { id, version, abilities, name, email, roles, language, municipalityCodes, fieldIds, environmentIds, traineeId, active };
}
