import type { PeopleAction } from '../../access/declared-action.js';
import { CARE } from '../../access/role-groups.js';

export const MY_DAY_ACTIONS = {
  'myDay.read': { roles: CARE, about: 'myDay' },
} as const satisfies Readonly<Record<string, PeopleAction>>;
