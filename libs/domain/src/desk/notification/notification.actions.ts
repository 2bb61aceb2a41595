import type { PeopleAction, RoleAction } from '../../access/declared-action.js';
import { ROLES } from '../../access/roles.js';

export const NOTIFICATION_ACTIONS = {
  'notification.list': { roles: ROLES, about: 'notification' },
  'notification.see': { roles: ROLES },
} as const satisfies Readonly<Record<string, PeopleAction | RoleAction>>;
