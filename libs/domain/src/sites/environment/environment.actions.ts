import type { PeopleAction } from '../../access/declared-action.js';
import { CARE, COACH } from '../../access/role-groups.js';
import { WORKING_ROLES } from '../../access/roles.js';

export const ENVIRONMENT_ACTIONS = {
  // People are named among those who are placed there; whatever is done there is done to the place.
  'environment.list': { roles: WORKING_ROLES, about: 'place' },
  'environment.read': { roles: WORKING_ROLES, about: 'place' },
  'environment.create': { roles: COACH, about: 'place' },
  'environment.change': { roles: COACH, about: 'place' },
  'environment.addTask': { roles: CARE, about: 'place' },
  'environment.changeTask': { roles: CARE, about: 'place' },
  'environment.mapTask': { roles: COACH, about: 'place' },
  'environment.approve': { roles: COACH, about: 'place' },
  'environment.withdrawApproval': { roles: COACH, about: 'place' },
  'environment.retire': { roles: COACH, about: 'place' },
} as const satisfies Readonly<Record<string, PeopleAction>>;
