import type { RoleAction } from '../../access/declared-action.js';
import { ADMIN, LEAD } from '../../access/role-groups.js';
import { ROLES, WORKING_ROLES } from '../../access/roles.js';

export const ORGANISATION_ACTIONS = {
  'organisation.read': { roles: ROLES },
  'organisation.change': { roles: ADMIN },

  'municipality.list': { roles: ROLES },

  'field.list': { roles: ROLES },
  'field.create': { roles: LEAD },

  'provider.list': { roles: WORKING_ROLES },
  'provider.create': { roles: ['coach', 'manager', 'admin'] },
  'provider.change': { roles: ['coach', 'manager', 'admin'] },
} as const satisfies Readonly<Record<string, RoleAction>>;
