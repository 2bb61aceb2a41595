import type { PeopleAction } from '../../access/declared-action.js';
import { CASE_AND_OWN, CASE_READERS, COACH, FIGURES } from '../../access/role-groups.js';
import { ALWAYS, type CaseAction } from '../coaching-period/declaring/case-action.js';
import { COACHING, OPENED } from '../coaching-period/declaring/view-groups.js';

export const TRAINEE_ACTIONS = {
  'trainee.list': { roles: CASE_READERS, about: 'search' },
  'trainee.read': { roles: CASE_AND_OWN, views: [...COACHING, ...OPENED, 'work', 'own'], about: 'person', offered: ALWAYS },
  'trainee.change': { roles: COACH, views: COACHING, about: 'person', offered: ALWAYS },
  'trainee.open': { roles: FIGURES, views: ['outlineOfCoach', 'outlineOfManager'], about: 'period', offered: ALWAYS },

  // Who has given the person's password could sign in with it once the case is another's.
  'traineeAccount.read': { roles: COACH, views: ['team'], about: 'account', offered: ALWAYS },
  'traineeAccount.change': { roles: COACH, views: ['team'], about: 'account', offered: ALWAYS },

  'accessLog.read': { roles: ['coach', 'trainee'], views: [...COACHING, 'own'], about: 'accessLog', offered: ALWAYS },
} as const satisfies Readonly<Record<string, CaseAction | PeopleAction>>;
