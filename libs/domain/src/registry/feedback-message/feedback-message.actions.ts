import type { RoleAction } from '../../access/declared-action.js';
import { ADMIN } from '../../access/role-groups.js';
import { ROLES } from '../../access/roles.js';

export const FEEDBACK_MESSAGE_ACTIONS = {
  'feedbackMessage.list': { roles: ADMIN },
  'feedbackMessage.create': { roles: ROLES },
  'feedbackMessage.change': { roles: ADMIN },
} as const satisfies Readonly<Record<string, RoleAction>>;
