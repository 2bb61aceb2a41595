import type { RoleAction } from '../../access/declared-action.js';
import { LEAD } from '../../access/role-groups.js';
import { WORKING_ROLES } from '../../access/roles.js';

export const PROJECT_ACTIONS = {
  'project.list': { roles: WORKING_ROLES },
  'project.read': { roles: WORKING_ROLES },
  'project.create': { roles: LEAD },
  'project.change': { roles: LEAD },
} as const satisfies Readonly<Record<string, RoleAction>>;
