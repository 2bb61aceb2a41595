import type { RoleAction } from '../../access/declared-action.js';
import { ADMIN } from '../../access/role-groups.js';
import { ROLES, WORKING_ROLES } from '../../access/roles.js';

export const USER_ACTIONS = {
  'session.read': { roles: ROLES },
  'session.end': { roles: ROLES },

  'user.list': { roles: ADMIN },
  'user.read': { roles: ADMIN },
  'user.create': { roles: ADMIN },
  'user.change': { roles: ADMIN },
  'user.setPassword': { roles: ADMIN },
  'user.deactivate': { roles: ADMIN },
  'user.changeOwn': { roles: ROLES },

  'roleGrant.list': { roles: ADMIN },
  'roleGrant.confirm': { roles: ADMIN },
  'roleGrant.withdraw': { roles: ADMIN },

  'roleCheck.read': { roles: ADMIN },
  'roleCheck.change': { roles: ADMIN },

  'colleague.list': { roles: WORKING_ROLES },
} as const satisfies Readonly<Record<string, RoleAction>>;
