import type { RoleAction } from '../../access/declared-action.js';
import { WORKING_ROLES } from '../../access/roles.js';

export const QUALIFICATION_ACTIONS = {
  'catalogue.read': { roles: WORKING_ROLES },
} as const satisfies Readonly<Record<string, RoleAction>>;
